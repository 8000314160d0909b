import type { Validate } from '../compiled/tables.js'
import { describeErrors } from '../validation/describe-errors.js'
import type { Draw } from './draw-value.js'
import { randomFrom } from './random.js'
import { Undrawable } from './undrawable.js'

const tries = 200

/**
 * The value that follows from a seed, valid by the contract's own validator: what it refuses is drawn again.
 * @throws Undrawable when nothing valid was found
 */
export function drawValid(draw: Draw, seed: string, validate: Validate | undefined): unknown {
  let reason: unknown
  for (let attempt = 0; attempt < tries; attempt += 1) {
    const value = draw(randomFrom(`${seed} ${attempt}`), 0)
    if (validate === undefined || validate(value)) return value
    reason = describeErrors(validate)
  }
  throw new Undrawable(`no valid value was found in ${tries} tries: ${reason}`)
}
