/** What a serialized text holds, by its schema. */
export type SerializedType = 'primitive' | 'array' | 'object'

/** What a text can be read as. */
export type TextType = 'boolean' | 'integer' | 'null' | 'number' | 'string'

/** What texts are read as, by their schema. */
export interface ValueShape {
  readonly type: SerializedType
  /**
   * What one text is read as. Absent where it stays a text; beside a list or an object, absent where one
   * text can't stand for it.
   */
  readonly reads?: readonly TextType[]
  /** Of the items of a list; absent where they stay texts. */
  readonly items?: ValueShape
  /** Of the declared members of an object; absent for what is no object. */
  readonly members?: Readonly<Record<string, ValueShape>>
  /** Whether the object takes members that it doesn't declare. */
  readonly isOpen?: boolean
  /** Of the members that an object doesn't declare; absent where they stay texts. */
  readonly others?: ValueShape
}

/** How a value is written as text (OpenAPI 3.2, "Style Values"). */
export interface Serialization extends ValueShape {
  /** matrix, label, form, simple, spaceDelimited, pipeDelimited, deepObject, cookie. */
  readonly style: string
  readonly explode: boolean
  /** Of `content`, or of the `encoding` of a form field; null where the style counts. */
  readonly mediaType: string | null
}
