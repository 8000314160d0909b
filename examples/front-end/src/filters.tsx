import { useEffect, useState } from 'preact/hooks'
import type { Query, Tag } from './use-tasks.js'

interface FiltersProps {
  readonly query: Query
  readonly tags: readonly Tag[]
  readonly select: (changes: Partial<Query>) => void
}

/** How long (ms) the search waits for the next letter. */
const typingPause = 250

const orders: Readonly<Record<NonNullable<Query['sort']>, string>> = {
  '-created_at': 'Newest first',
  created_at: 'Oldest first',
  due_date: 'Due first',
  '-due_date': 'Due last',
  priority: 'High priority first',
  '-priority': 'Low priority first',
  title: 'A to Z',
  '-title': 'Z to A',
}

export function Filters({ query, tags, select }: FiltersProps) {
  const [text, setText] = useState('')
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text !== (query.q ?? '')) select({ q: text })
    }, typingPause)
    return () => clearTimeout(timer)
  }, [text])

  const choose = (name: keyof Query) => (event: { currentTarget: HTMLSelectElement }) =>
    select({ [name]: event.currentTarget.value || undefined })
  return (
    <search class="filters">
      <label>
        Search
        <input type="search" value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      <label>
        Show
        <select value={query.status ?? 'all'} onChange={choose('status')}>
          <option value="all">All</option>
          <option value="pending">Open</option>
          <option value="completed">Done</option>
        </select>
      </label>
      <label>
        Priority
        <select value={query.priority ?? ''} onChange={choose('priority')}>
          <option value="">Any</option>
          <option value="high">High</option>
          <option value="medium">Medium</option>
          <option value="low">Low</option>
        </select>
      </label>
      <label>
        Tag
        <select value={query.tag ?? ''} onChange={choose('tag')}>
          <option value="">Any</option>
          {tags.map(({ id, name }) => (
            <option key={id} value={String(id)}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        Order
        <select value={query.sort ?? '-created_at'} onChange={choose('sort')}>
          {Object.entries(orders).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
    </search>
  )
}
