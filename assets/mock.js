// The page at /__mock: shows the operations of the contract, and calls them. Text from the contract is set as text only.

import { chosenPreferences, startControls } from './controls.js'

const catalog = await (await fetch('/__mock/catalog')).json()
const result = document.getElementById('result')
let accessToken

const element = (name, text, attributes = {}) =>
  Object.assign(document.createElement(name), { textContent: text ?? '', ...attributes })

function requestOf({ method, operationId }, preference) {
  const request = catalog.requests[operationId]
  const prefer = [...(preference ? [preference] : []), ...chosenPreferences()].join(', ')
  const headers = { ...request.headers, ...(prefer && { Prefer: prefer }) }
  let url = request.url
  const { credential } = request
  if (credential) {
    const value = catalog.stateful ? accessToken : (accessToken ?? 'mock.mock.mock')
    if (credential.in === 'header' && value) headers[credential.name] = credential.prefix + value
    if (credential.in === 'query') {
      url += `${url.includes('?') ? '&' : '?'}${credential.name}=mock`
    }
    if (credential.in === 'cookie' && !catalog.stateful) {
      // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API needs HTTPS
      document.cookie = `${credential.name}=mock; path=${credential.path}`
    }
  }
  const hasBody = method !== 'GET' && method !== 'HEAD'
  const init = { method, headers, credentials: 'include', ...(hasBody && { body: request.body }) }
  return { url, init }
}

const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`

function curlOf(url, { method, headers, body }) {
  const lines = [`curl -i -X ${method} ${quote(location.origin + url)}`]
  for (const [name, value] of Object.entries(headers))
    lines.push(`-H ${quote(`${name}: ${value}`)}`)
  if (body) lines.push(`--data-raw ${quote(body)}`)
  return lines.join(' \\\n  ')
}

function fetchOf(url, { method, headers, body }) {
  const options = { method, headers, credentials: 'include', ...(body && { body }) }
  return `await fetch(${JSON.stringify(location.origin + url)}, ${JSON.stringify(options, null, 2)})`
}

function copyButton(label, text) {
  const node = element('button', label, { type: 'button' })
  node.onclick = async () => {
    await navigator.clipboard.writeText(text)
    node.textContent = 'Copied'
  }
  return node
}

function pretty(text) {
  try {
    return JSON.stringify(JSON.parse(text), null, 2)
  } catch {
    return text
  }
}

function show(title, kind, parts) {
  result.className = kind
  result.replaceChildren(element('h3', title))
  for (const [name, text] of parts)
    if (text) result.append(element('h4', name), element('pre', text))
}

function rememberToken(text) {
  try {
    accessToken = JSON.parse(text).access_token ?? accessToken
  } catch {
    // The response has no token.
  }
}

const narrow = matchMedia('(max-width: 800px)')

/** Beside the buttons, or on a narrow screen below those of the operation. */
function placeResult(operationId) {
  if (narrow.matches) document.getElementById(operationId).after(result)
  else document.querySelector('main').append(result)
}

async function call(operation, prefer) {
  const { url, init } = requestOf(operation, prefer)
  const curl = curlOf(url, init)
  placeResult(operation.operationId)
  result.setAttribute('aria-busy', 'true')
  const start = performance.now()
  try {
    const response = await fetch(url, init)
    const text = await response.text()
    const milliseconds = Math.round(performance.now() - start)
    rememberToken(text)
    const headers = [...response.headers].map(([name, value]) => `${name}: ${value}`).join('\n')
    show(
      `${response.status} ${response.statusText} in ${milliseconds} ms`,
      response.ok ? 'good' : 'bad',
      [
        ['Body', pretty(text)],
        ['Headers', headers],
        ['Request', curl],
      ],
    )
  } catch (error) {
    show(`No response: ${error.message}`, 'bad', [['Request', curl]])
  } finally {
    result.removeAttribute('aria-busy')
  }
  result.append(copyButton('Copy as curl', curl), copyButton('Copy as fetch', fetchOf(url, init)))
}

function button(operation, response) {
  const className = response.status < 400 ? 'good' : 'bad'
  const node = element('button', '', { type: 'button', className })
  node.append(element('b', response.status), ` ${response.code ?? response.example ?? ''}`)
  if (response.example) node.title = `example ${response.example}`
  node.onclick = () => call(operation, response.prefer)
  return node
}

function article(operation) {
  const node = element('article', '', { id: operation.operationId })
  const toggle = element('button', '', { type: 'button', className: 'toggle' })
  toggle.append(element('span', operation.method), ` ${operation.path}`)
  toggle.onclick = () => open(node, toggle.getAttribute('aria-expanded') !== 'true')
  const heading = element('h2')
  heading.append(toggle)
  const plain = element('button', 'Call', { type: 'button', title: 'without a preference' })
  plain.onclick = () => call(operation)
  const summary = operation.summary && ` \u00b7 ${operation.summary}`
  const responses = element('div', '', { className: 'responses' })
  responses.append(plain, ...operation.responses.map((response) => button(operation, response)))
  node.append(heading, element('p', operation.operationId + summary), responses)
  return node
}

/** On a narrow screen one operation is open at a time. */
function open(node, isOpen) {
  if (isOpen && narrow.matches) {
    for (const other of document.querySelectorAll('article')) setOpen(other, false)
  }
  setOpen(node, isOpen)
}

function setOpen(node, isOpen) {
  node.querySelector('.toggle').setAttribute('aria-expanded', String(isOpen))
  node.querySelector('.responses').hidden = !isOpen
}

document.title = `Mock of ${catalog.title}`
document.querySelector('h1').textContent = document.title
document.getElementById('mode').textContent = catalog.stateful
  ? 'With memory: register, log in, refresh and log out really work.'
  : 'Without memory: each button asks for one of the responses that the contract declares.'
document.getElementById('operations').append(...catalog.operations.map(article))
for (const [i, node] of document.querySelectorAll('article').entries()) {
  setOpen(node, !narrow.matches || i === 0)
}
await startControls(catalog.stateful)
