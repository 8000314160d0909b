import { type RawBuilder, sql } from 'kysely'
import { isCalendarTime, isStorable } from '../statements/column-values.js'

/**
 * How texts are put in order: A-Z as a-z, and the rest by code point, the same on every server, whatever its
 * locale. Also the expression of the indexes.
 */
export function textKey(column: string): RawBuilder<unknown> {
  return sql`lower(${sql.ref(column)} collate "C")`
}

/** The same in JavaScript. */
export function textKeyOf(text: string): string {
  return text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
}

/** The type and the check that belong to keys that are texts, and to those that are times. */
export const TEXT_KEY = { type: sql`text`, isKey: isStorable }
export const TIME_KEY = {
  type: sql`timestamptz`,
  isKey: (text: string) => isCalendarTime(new Date(text)) && new Date(text).toISOString() === text,
}
