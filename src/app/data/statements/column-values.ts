/** Whether PostgreSQL stores this text unchanged: it has no NUL and no lone surrogate. */
export function isStorable(text: string): boolean {
  return !/[\0\p{Surrogate}]/u.test(text)
}

/** `text` without surrounding white space; undefined unless it is storable and has `min` to `max` code points. */
export function trimmedText(text: string, min: number, max: number): string | undefined {
  const trimmed = text.trim()
  return isText(trimmed, min, max) ? trimmed : undefined
}

/** Whether `text` is storable and has `min` to `max` code points, as PostgreSQL's char_length counts. */
export function isText(text: string, min: number, max: number): boolean {
  const length = [...text].length
  return isStorable(text) && length >= min && length <= max
}

/** `#RRGGBB` in upper case, from the same or from the short form `#rgb` (CSS Color 4, 5.2); undefined for other text. */
export function normalizedColor(color: string): string | undefined {
  const trimmed = color.trim().toUpperCase()
  if (/^#[0-9A-F]{6}$/.test(trimmed)) return trimmed
  return /^#[0-9A-F]{3}$/.test(trimmed) ? trimmed.replace(/[0-9A-F]/g, '$&$&') : undefined
}

/** Whether this is a valid time in the years 1 to 9999, which ISO 8601 and PostgreSQL write in the same way. */
export function isCalendarTime(time: Date): boolean {
  const year = time.getUTCFullYear()
  return year >= 1 && year <= 9999
}

/** Whether `id` can be a serial key. Other numbers identify no row, and PostgreSQL fails on numbers out of range. */
export function isSerial(id: number): boolean {
  return Number.isInteger(id) && id >= 1 && id <= 2_147_483_647
}
