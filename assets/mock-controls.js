// A part of the page at /__mock: search, delay and fault of each call, and the clock and the rows of a mock with memory.

const at = (id) => document.getElementById(id)

/** What the controls add to the Prefer header of a call. */
export function chosenPreferences() {
  return ['delay', 'fault'].flatMap((name) => (at(name).value ? [`${name}=${at(name).value}`] : []))
}

/** Hides the operations in which the text of the search does not stand. */
function search() {
  const text = at('search').value.trim().toLowerCase()
  for (const article of document.querySelectorAll('article')) {
    article.hidden = !article.textContent.toLowerCase().includes(text)
  }
}

async function readState() {
  return (await fetch('/__mock/state')).json()
}

async function post(path, body = {}) {
  const response = await fetch(`/__mock/${path}`, { method: 'POST', body: JSON.stringify(body) })
  showState(await response.json())
}

function showState({ now, users = [] }) {
  at('clock').textContent = `The clock says ${new Date(now).toLocaleString()}`
  at('state').replaceChildren(
    ...(users.length === 0 ? [element('p', 'Nothing is stored.')] : [tableOf('users', users)]),
  )
}

const element = (name, text = '') =>
  Object.assign(document.createElement(name), { textContent: text })

/** Rows of any shape. A list of rows in a cell becomes a table below. */
function tableOf(caption, rows) {
  const box = element('div')
  const table = element('table')
  table.append(element('caption', `${caption} (${rows.length})`))
  const isTable = (value) => Array.isArray(value) && value.some((each) => typeof each === 'object')
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
  const plain = columns.filter((name) => !rows.some((row) => isTable(row[name])))
  const head = element('tr')
  for (const name of plain) head.append(Object.assign(element('th', name), { scope: 'col' }))
  table.append(head)
  for (const row of rows) {
    const line = element('tr')
    for (const name of plain) line.append(element('td', textOf(row[name])))
    table.append(line)
  }
  box.append(table)
  for (const row of rows) {
    for (const name of columns.filter((each) => !plain.includes(each))) {
      if (isTable(row[name])) box.append(tableOf(`${name} of ${row.email ?? row.id}`, row[name]))
    }
  }
  return box
}

function textOf(value) {
  if (value === null || value === undefined) return ''
  return Array.isArray(value) ? value.join(', ') : String(value)
}

/** @param stateful whether the mock has memory */
export async function startControls(stateful) {
  at('controls').onsubmit = (event) => event.preventDefault()
  at('search').oninput = search
  at('memory').hidden = !stateful
  if (!stateful) return
  for (const button of document.querySelectorAll('[data-advance]')) {
    button.onclick = () => post('clock', { advance: button.dataset.advance })
  }
  at('reset').onclick = () => post('reset')
  at('show-state').setAttribute('aria-expanded', 'false')
  at('show-state').onclick = async () => {
    at('state').hidden = !at('state').hidden
    at('show-state').setAttribute('aria-expanded', String(!at('state').hidden))
    showState(await readState())
  }
  showState(await readState())
}
