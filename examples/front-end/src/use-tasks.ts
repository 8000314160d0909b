import { useEffect, useRef, useState } from 'preact/hooks'
import type { components, operations } from '../../../generated/types.js'
import type { AuthClient } from '../../../src/auth-client/auth-client.js'

export type Task = components['schemas']['Task']
export type Tag = components['schemas']['Tag']
type TaskPage = components['schemas']['TaskPage']
export type Query = NonNullable<operations['listTasks']['parameters']['query']>

const pageSize = 10

/** The list that the filters select, and the tags of the user. */
export function useTasks(client: AuthClient, onError: (detail: string) => void) {
  const [query, setQuery] = useState<Query>({
    page: 1,
    limit: pageSize,
    status: 'all',
    sort: '-created_at',
  })
  const [page, setPage] = useState<TaskPage>()
  const [tags, setTags] = useState<readonly Tag[]>([])
  const [isBusy, setBusy] = useState(false)
  const newest = useRef(0)

  /** Only the result of the newest request is shown. */
  async function load(): Promise<void> {
    newest.current += 1
    const number = newest.current
    setBusy(true)
    try {
      const result = await client.call('listTasks', { query })
      if (number !== newest.current) return
      if (result.ok) setPage(result.data)
      else if (result.status !== 401) onError(result.error.detail)
    } catch (error) {
      onError(String(error))
    } finally {
      if (number === newest.current) setBusy(false)
    }
  }
  async function loadTags(): Promise<void> {
    const result = await client.call('listTags')
    if (result.ok) setTags(result.data)
  }

  useEffect(() => {
    load()
  }, [query])
  useEffect(() => {
    loadTags()
  }, [])

  return {
    query,
    page,
    tags,
    isBusy,
    load,
    loadTags,
    /** Changes filters. A filter that changes leads to the first page. */
    select: (changes: Partial<Query>) => setQuery({ ...query, page: 1, ...changes }),
  }
}
