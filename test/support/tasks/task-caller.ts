import { randomUUID } from 'node:crypto'
import { ApiCaller, password, type ReceivedResponse, readAnswer } from '../http/api-caller.js'

/** Calls the operations on tasks and tags as one user. */
export class TaskCaller {
  private constructor(
    readonly url: string,
    readonly token: string,
    readonly userId: string,
  ) {}

  /** A new user who is logged in. */
  static async signUp(url: string): Promise<TaskCaller> {
    const api = new ApiCaller(url)
    const email = `ada-${randomUUID()}@example.com`
    const { body: user } = await api.register({ email, password })
    const { body: token } = await api.login({ username: email, password })
    return new TaskCaller(url, token.access_token, user.id)
  }

  get(path: string, headers: Record<string, string> = {}): Promise<ReceivedResponse> {
    return this.send('GET', path, undefined, headers)
  }

  post(path: string, body?: unknown): Promise<ReceivedResponse> {
    return this.send('POST', path, body)
  }

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<ReceivedResponse> {
    const response = await fetch(`${this.url}/api/v1${path}`, {
      method,
      headers: {
        Authorization: `Bearer ${this.token}`,
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return readAnswer(response)
  }

  /** Creates a task. @returns its representation */
  async task(members: object = {}): Promise<{ id: number; [member: string]: unknown }> {
    return (await this.post('/tasks', { title: 'A task', ...members })).body
  }

  /** Creates a tag. @returns its representation */
  async tag(name: string): Promise<{ id: number; name: string }> {
    return (await this.post('/tags', { name })).body
  }
}
