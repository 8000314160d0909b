// The page at /redoc: the contract, for reading.
const url = 'openapi.json'
const spec = await (await fetch(url)).json()
document.title = spec.info.title
window.Redoc.init(spec, { downloadDefinitionUrl: url }, document.getElementById('docs'))
