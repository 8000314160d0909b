import { parse } from 'yaml'
import { contract as authContract } from '../../../generated/contract.js'
import { describeErrors } from '../../openapi/validation/describe-errors.js'

/** What a mock with memory begins with. */
export interface Seed {
  readonly users: readonly SeedUser[]
}

export interface SeedUser {
  readonly email: string
  readonly password: string
  readonly name: string | null
  readonly tags: readonly SeedTag[]
  readonly tasks: readonly SeedTask[]
}

export interface SeedTag {
  readonly name: string
  readonly color: string | null
}

export interface SeedTask {
  /** The members of a new task, as its repository checks them. */
  readonly fields: Fields
  /** Names of tags of the same user; those that are not listed there are made. */
  readonly tags: readonly string[]
}

type Fields = Readonly<Record<string, unknown>>

/**
 * Reads a seed (YAML or JSON):
 *
 *     users:
 *       - email: ada@example.com
 *         password: correct horse battery
 *         tags: [{ name: home, color: "#1A2B3C" }]
 *         tasks: [{ title: Buy milk, priority: high, due_date: 2026-02-01T10:00:00Z, tags: [home] }]
 *
 * @throws Error that says where what is wrong
 */
export function readSeed(text: string): Seed {
  const { users, ...others } = fieldsOf(parse(text) ?? {}, 'the seed')
  refuseOthers(others, 'the seed')
  return { users: listOf(users, 'users').map((user, i) => readUser(user, `users[${i}]`)) }
}

function readUser(value: unknown, where: string): SeedUser {
  const { email, password, name = null, tags, tasks, ...others } = fieldsOf(value, where)
  refuseOthers(others, where)
  // Users are what the contract lets register.
  const validate = authContract.validators.registerUser?.body['application/json']
  if (validate && !validate({ email, password, name })) {
    throw new Error(`${where}: ${describeErrors(validate)}`)
  }
  return {
    email: String(email),
    password: String(password),
    name: name === null ? null : String(name),
    tags: listOf(tags, `${where}.tags`).map((tag, i) => readTag(tag, `${where}.tags[${i}]`)),
    tasks: listOf(tasks, `${where}.tasks`).map((task, i) => readTask(task, `${where}.tasks[${i}]`)),
  }
}

function readTag(value: unknown, where: string): SeedTag {
  if (typeof value === 'string') return { name: value, color: null }
  const { name, color = null, ...others } = fieldsOf(value, where)
  refuseOthers(others, where)
  return { name: String(name ?? ''), color: color === null ? null : String(color) }
}

const taskFields = ['title', 'description', 'completed', 'priority', 'due_date', 'recurrence_rule']

function readTask(value: unknown, where: string): SeedTask {
  const { tags, ...fields } = fieldsOf(value, where)
  const known = taskFields.filter((name) => name in fields)
  refuseOthers(
    Object.fromEntries(Object.entries(fields).filter(([name]) => !taskFields.includes(name))),
    where,
  )
  if (typeof fields.title !== 'string') throw new Error(`${where}.title must be a text`)
  return {
    fields: Object.fromEntries(
      known.map((name) => [name, name === 'due_date' ? toDate(fields[name], where) : fields[name]]),
    ),
    tags: listOf(tags, `${where}.tags`).map(String),
  }
}

function toDate(value: unknown, where: string): Date | null {
  if (value === null) return null
  const date = new Date(String(value))
  if (Number.isNaN(date.getTime())) throw new Error(`${where}.due_date must be a time`)
  return date
}

function fieldsOf(value: unknown, where: string): Fields {
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Fields
  throw new Error(`${where} must be a mapping`)
}

function listOf(value: unknown, where: string): readonly unknown[] {
  if (value === undefined || value === null) return []
  if (Array.isArray(value)) return value
  throw new Error(`${where} must be a list`)
}

function refuseOthers(others: Fields, where: string): void {
  const names = Object.keys(others)
  if (names.length > 0) throw new Error(`${where} has no ${names.join(', ')}`)
}
