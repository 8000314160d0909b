import type { SourceLocation } from '../contract-error.js'
import { pointerTo } from '../document-node.js'
import type { SourceFile } from './source-file.js'

/** Where an object of a source file stands: below its parent. */
interface Position {
  readonly file: SourceFile
  readonly parent: object | undefined
  readonly key: string
}

/** Remembers which object of the source each translated object comes from. */
export class Origins {
  readonly #files: Iterable<SourceFile>
  readonly #sources = new Map<object, object>()
  #positions: Map<object, Position> | undefined

  constructor(files: Iterable<SourceFile>) {
    this.#files = files
  }

  /** Notes that `made` stands for `source`. @returns `made` */
  from<T extends object>(source: object, made: T): T {
    if (made !== source) this.#sources.set(made, source)
    return made
  }

  /** Where an object stands in the source, or what the steps lead to from there, as far as they do. */
  locate(object: object, ...path: readonly string[]): SourceLocation {
    let holder = this.#sourceOf(object)
    const below: string[] = []
    for (const step of path) {
      // A lone `example` is translated to a list or a map of examples.
      const key = step === 'examples' && !Object.hasOwn(holder, step) ? 'example' : step
      if (!Object.hasOwn(holder, key)) break
      below.push(key)
      const member = (holder as Record<string, unknown>)[key]
      if (typeof member !== 'object' || member === null || key !== step) break
      holder = member
    }
    let position = this.#positionOf(object)
    const steps = below
    while (position?.parent !== undefined) {
      steps.unshift(position.key)
      position = this.#indexed().get(position.parent)
    }
    if (position === undefined) throw new Error('the object comes from no file of the contract')
    return {
      file: position.file.name,
      line: position.file.lineOf(steps),
      pointer: toPointer(steps),
    }
  }

  /** Where what the steps lead to in a translated document stands in the source, or the nearest thing around it. */
  locateIn(document: object, steps: readonly string[]): SourceLocation {
    let current: unknown = document
    let nearest = document
    let pending: string[] = []
    for (const step of steps) {
      if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) break
      current = (current as Record<string, unknown>)[step]
      pending.push(step)
      if (typeof current !== 'object' || current === null) continue
      if (this.#positionOf(current) === undefined) continue
      nearest = current
      pending = []
    }
    return this.locate(nearest, ...pending)
  }

  #sourceOf(object: object): object {
    let source = object
    for (let next = this.#sources.get(source); next; next = this.#sources.get(source)) source = next
    return source
  }

  #positionOf(object: object): Position | undefined {
    return this.#indexed().get(this.#sourceOf(object))
  }

  /** Made when the first location is asked for: most contracts have no problem to report. */
  #indexed(): Map<object, Position> {
    if (this.#positions !== undefined) return this.#positions
    const positions = new Map<object, Position>()
    this.#positions = positions
    for (const file of this.#files) {
      const add = (value: unknown, parent: object | undefined, key: string): void => {
        if (typeof value !== 'object' || value === null) return
        positions.set(value, { file, parent, key })
        for (const [name, member] of Object.entries(value)) add(member, value, name)
      }
      add(file.data, undefined, '')
    }
    return positions
  }
}

function toPointer(steps: readonly string[]): string {
  return steps.reduce(pointerTo, '#')
}
