import pg from 'pg'

/** OIDs in pg_type. */
const INT8 = 20
const TIMESTAMPTZ = 1184

/**
 * Parsers of column values where the drivers differ. int8 (a count) becomes a number: no count here comes near 2^53.
 * Timestamps are parsed by pg: PGlite's `new Date(text)` reads the year 1 as 2001.
 */
export const COLUMN_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [TIMESTAMPTZ]: pg.types.getTypeParser(TIMESTAMPTZ),
}
