// The page at /: what the contract is called, and whether the server is ready.
const health = document.getElementById('health')

function showHealth(kind, text) {
  health.className = kind
  health.textContent = `Health: ${text}`
}

async function showContract() {
  const { info, paths } = await (await fetch('openapi.json')).json()
  const methods = ['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace', 'query']
  const operations = Object.values(paths).flatMap((item) => methods.filter((name) => name in item))
  document.title = info.title
  document.getElementById('title').textContent = info.title
  document.getElementById('summary').textContent =
    `Version ${info.version}: ${operations.length} operations, described by an OpenAPI contract.`
}

async function showReadiness() {
  const response = await fetch('ready')
  const body = await response.json()
  if (response.ok) showHealth('good', 'ready')
  else showHealth('bad', body.detail)
}

await Promise.all([
  showContract(),
  showReadiness().catch(() => showHealth('bad', 'the server does not answer')),
])
