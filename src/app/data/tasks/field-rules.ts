/** A value that can't be stored: which field, and what would be good, in words for a developer. */
export interface Invalid<Field extends string = string> {
  invalid: Field
  reason: string
}

export function isInvalid(outcome: object): outcome is Invalid {
  return 'invalid' in outcome
}

/** How each field of an input becomes what is stored: `undefined` for a value that is not good. */
export type FieldRules<Input> = {
  [Field in keyof Input]-?: {
    clean: (value: Exclude<Input[Field], undefined>) => Exclude<Input[Field], undefined> | undefined
    /** Says what a good value is. */
    reason: string
  }
}

/** A rule that lets null pass. */
export function orNull<T>(
  clean: (value: T) => T | undefined,
): (value: T | null) => T | null | undefined {
  return (value) => (value === null ? null : clean(value))
}

/**
 * Brings the given fields into the form in which they are stored. Only fields that have a rule come out,
 * whatever else an input carries: no owner, no id, no prototype.
 */
export function cleanFields<Input, Given extends Partial<Input>>(
  rules: FieldRules<Input>,
  given: Given,
): Pick<Input, keyof Given & keyof Input> | Invalid<keyof Input & string> {
  type Field = keyof Input & string
  const cleaned: Partial<Input> = {}
  for (const field of Object.keys(rules) as Field[]) {
    const value = (given as Partial<Input>)[field] as Input[Field] | undefined
    if (value === undefined) continue
    const good = rules[field].clean(value as Exclude<Input[Field], undefined>)
    if (good === undefined) return { invalid: field, reason: rules[field].reason }
    cleaned[field] = good
  }
  return cleaned as Pick<Input, keyof Given & keyof Input>
}
