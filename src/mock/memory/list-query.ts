import { isObject } from '../../openapi/document/document-node.js'
import { normalizedName } from '../../openapi/resources/id-member.js'
import type { Item } from './body-value.js'

/** What query parameters ask of a list. */
export type ParameterRole = 'limit' | 'offset' | 'page' | 'sort' | 'direction' | 'filter'

const roles: Readonly<Record<string, ParameterRole>> = {
  limit: 'limit',
  perpage: 'limit',
  pagesize: 'limit',
  size: 'limit',
  first: 'limit',
  offset: 'offset',
  skip: 'offset',
  page: 'page',
  pagenumber: 'page',
  sort: 'sort',
  sortby: 'sort',
  orderby: 'sort',
  order: 'direction',
  direction: 'direction',
  sortorder: 'direction',
}

/**
 * The role of a query parameter, by its name; undefined for a parameter that the mock does not follow.
 * @param members the members of the items
 */
export function roleOf(parameter: string, members: readonly string[]): ParameterRole | undefined {
  const role = roles[normalizedName(parameter)]
  return role ?? (filteredMember(parameter, members) === undefined ? undefined : 'filter')
}

/** The items that a query asks for, and how many there are without paging. */
export function queryList(
  items: readonly Item[],
  query: Readonly<Record<string, unknown>>,
  members: readonly string[],
): { readonly items: readonly Item[]; readonly total: number } {
  const given = new Map<ParameterRole, unknown>()
  let found = items
  for (const [name, value] of Object.entries(query)) {
    const role = roleOf(name, members)
    if (role === undefined || value === undefined) continue
    if (role !== 'filter') given.set(role, value)
    const member = role === 'filter' ? filteredMember(name, members) : undefined
    if (member !== undefined) found = found.filter((item) => matches(item[member], value))
  }
  const sorted = sortItems(found, given.get('sort'), given.get('direction'), members)
  const limit = wholeNumber(given.get('limit')) ?? Number.POSITIVE_INFINITY
  const page = wholeNumber(given.get('page'))
  const pages =
    page === undefined || limit === Number.POSITIVE_INFINITY ? 0 : Math.max(0, page - 1) * limit
  const offset = wholeNumber(given.get('offset')) ?? pages
  return { items: sorted.slice(offset, offset + limit), total: found.length }
}

/** `author` is the member `author`, `tag` the member `tags` or `tagList`. */
function filteredMember(parameter: string, members: readonly string[]): string | undefined {
  const name = normalizedName(parameter)
  const wanted = [name, `${name}s`, `${name}list`, `${name}ids`]
  return wanted.flatMap((each) => members.find((own) => normalizedName(own) === each) ?? [])[0]
}

/** Whether a member has the value, or one of the values; in a list or an object, whether anything in it has. */
function matches(member: unknown, wanted: unknown): boolean {
  if (Array.isArray(wanted)) return wanted.some((each) => matches(member, each))
  if (Array.isArray(member)) return member.some((each) => matches(each, wanted))
  if (isObject(member))
    return Object.values(member).some((each) => !isObject(each) && matches(each, wanted))
  return String(member) === String(wanted)
}

/** Takes `title`, `-title`, `title:desc` and `title,desc`; another text leaves the order. */
function sortItems(
  items: readonly Item[],
  sort: unknown,
  direction: unknown,
  members: readonly string[],
): readonly Item[] {
  const [, minus = '', name = '', suffix = ''] =
    /^([+-]?)([^:,]+)(?:[:,]\s*(\w+))?$/.exec(String([sort].flat()[0] ?? '')) ?? []
  const member = members.find((own) => normalizedName(own) === normalizedName(name))
  if (name === '' || member === undefined) return items
  const isDescending = minus === '-' || /^desc/i.test(suffix || String(direction ?? ''))
  const sign = isDescending ? -1 : 1
  return [...items].sort((a, b) => sign * compare(a[member], b[member]))
}

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  if (a === b) return 0
  return String(a ?? '') < String(b ?? '') ? -1 : 1
}

function wholeNumber(value: unknown): number | undefined {
  const number = Number(value)
  return value !== undefined && Number.isInteger(number) && number >= 0 ? number : undefined
}
