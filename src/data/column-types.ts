/** OID of int8 in pg_type: what count() and sum() give. */
const INT8 = 20

/**
 * How columns become values where the two drivers would differ: int8 is a number in both. No count here
 * comes near 2^53. Timestamps are a Date in both by themselves, and int4 a number.
 */
export const COLUMN_PARSERS: Readonly<Record<number, (text: string) => unknown>> = {
  [INT8]: Number,
}
