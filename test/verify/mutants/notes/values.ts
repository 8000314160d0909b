import { jsonOf } from '../../support/breaks.js'
import type { Mutant } from '../../support/mutant.js'
import { changingNotes, plainReply, storing, storingTitles } from './notes.js'

const withoutZero = (note: Record<string, unknown>) => {
  const { stars, ...rest } = note
  return stars === 0 ? rest : note
}

/** What is stored is not what was sent. */
export const valueMutants: readonly Mutant[] = [
  {
    name: 'emoji are stored as question marks',
    rules: ['read-back'],
    break: () => storingTitles((title) => title.replaceAll(/\p{Extended_Pictographic}/gu, '?')),
  },
  {
    name: 'letters of other scripts lose their marks',
    rules: ['read-back'],
    break: () => storingTitles((title) => title.normalize('NFD').replaceAll(/\p{M}/gu, '')),
  },
  {
    name: 'inner spaces become one',
    rules: ['read-back'],
    break: () => storingTitles((title) => title.replaceAll(/ +/g, ' ')),
  },
  {
    name: 'markup is escaped twice',
    rules: ['read-back'],
    break: () =>
      storingTitles((title) => (title.length > 40 ? title : title.replaceAll('&', '&amp;'))),
  },
  {
    name: 'zeros in front of digits are lost',
    rules: ['read-back'],
    break: () => storingTitles((title) => title.replace(/^0+(?=\d)/, '')),
  },
  {
    name: 'titles are cut at 30 characters',
    rules: ['read-back'],
    break: () => storingTitles((title) => ([...title].length > 40 ? title : title.slice(0, 30))),
  },
  {
    name: 'titles lose their upper case',
    rules: ['read-back'],
    break: () => storingTitles((title) => title.toLowerCase()),
  },
  {
    name: 'zero stars are no stars',
    rules: ['read-back'],
    break: () => storing(withoutZero),
  },
  {
    name: 'the title null is null',
    rules: ['body-schema', 'read-back'],
    break: () => changingNotes((note) => (note.title === 'null' ? { ...note, title: null } : note)),
  },
  {
    name: 'six stars are taken and stored as five',
    rules: ['invalid-accepted'],
    break: () =>
      storing((note) =>
        typeof note.stars === 'number' && note.stars === 6 ? { ...note, stars: 5 } : note,
      ),
  },
  {
    name: 'a title of 40 emoji is refused',
    rules: ['valid-refused'],
    break: () => async (request, next) => {
      const { title } = jsonOf(request)
      const units = typeof title === 'string' ? title.length : 0
      return units > 40 && units <= 80 && [...String(title)].length <= 40
        ? plainReply(422)
        : next(request)
    },
  },
]
