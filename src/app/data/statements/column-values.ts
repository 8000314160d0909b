/** PostgreSQL stores no NUL, and UTF-8 has no half of a surrogate pair: both would fail or be changed. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text)
}

/** `text` without white space around it when it is storable and has `min` to `max` code points. */
export function trimmedText(text: string, min: number, max: number): string | undefined {
  const trimmed = text.trim()
  return isText(trimmed, min, max) ? trimmed : undefined
}

/** Storable, and `min` to `max` code points long, as PostgreSQL's char_length counts. */
export function isText(text: string, min: number, max: number): boolean {
  const length = [...text].length
  return isStorable(text) && length >= min && length <= max
}

/** `#RRGGBB` in upper case, of that or of the short form `#rgb` (CSS Color 4, 5.2). */
export function normalizedColor(color: string): string | undefined {
  const trimmed = color.trim().toUpperCase()
  if (/^#[0-9A-F]{6}$/.test(trimmed)) return trimmed
  return /^#[0-9A-F]{3}$/.test(trimmed) ? trimmed.replace(/[0-9A-F]/g, '$&$&') : undefined
}

/** A real time within the years 1 to 9999, which ISO 8601 and PostgreSQL write alike. */
export function isCalendarTime(time: Date): boolean {
  const year = time.getUTCFullYear()
  return year >= 1 && year <= 9999
}

/** A serial key: other numbers name no row, and PostgreSQL fails on those that are out of range. */
export function isSerial(id: number): boolean {
  return Number.isInteger(id) && id >= 1 && id <= 2_147_483_647
}
