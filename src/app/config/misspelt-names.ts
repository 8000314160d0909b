import leven from 'leven'

export interface MisspeltName {
  readonly name: string
  /** The name that was probably meant. */
  readonly meant: string
}

/** `CORS_ORIGIN` and `DATABSE_URL` are so many edits away from a name of the configuration. */
const maxEdits = 2
/** Shorter names are too near to those of other programs. */
const shortest = 7

/** Unknown variables whose name is almost that of a configuration variable. Without this check they are ignored silently. */
export function findMisspelt(
  variables: Readonly<Record<string, string | undefined>>,
  known: ReadonlySet<string>,
): MisspeltName[] {
  return Object.keys(variables).flatMap((name): MisspeltName[] => {
    if (name.length < shortest || known.has(name)) return []
    const meant = [...known].find(
      (each) => each.length >= shortest && !(each in variables) && leven(each, name) <= maxEdits,
    )
    return meant === undefined ? [] : [{ name, meant }]
  })
}
