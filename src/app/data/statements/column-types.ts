import pg from 'pg'

/** OIDs in pg_type. */
const INT8 = 20
const TIMESTAMPTZ = 1184

/**
 * How columns become values where the two drivers differ. int8 (a count) is a number: none here comes near
 * 2^53. A time is read as pg does it: PGlite's `new Date(text)` takes the year 1 for 2001.
 */
export const COLUMN_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
  [TIMESTAMPTZ]: pg.types.getTypeParser(TIMESTAMPTZ),
}
