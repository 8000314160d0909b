// The page at /redoc: the contract, for reading. ReDoc has no dark theme of its own, so it gets colors that fit one.
const url = 'openapi.json'
const spec = await (await fetch(url)).json()
document.title = spec.info.title

const dark = {
  colors: {
    primary: { main: '#8fb2ff' },
    success: { main: '#6fe0a8' },
    warning: { main: '#ffcf7a', contrastText: '#14171c' },
    error: { main: '#ff9c93' },
    gray: { 50: '#1e232b', 100: '#2a313c' },
    text: { primary: '#e6e9ef', secondary: '#a3adbd' },
    border: { dark: '#3a4250', light: '#2a313c' },
    responses: {
      success: { color: '#6fe0a8', backgroundColor: '#16291f', tabTextColor: '#6fe0a8' },
      error: { color: '#ff9c93', backgroundColor: '#2f1b1a', tabTextColor: '#ff9c93' },
      redirect: { color: '#ffcf7a', backgroundColor: '#2d2718', tabTextColor: '#ffcf7a' },
      info: { color: '#8fb2ff', backgroundColor: '#1a2233', tabTextColor: '#8fb2ff' },
    },
  },
  schema: { nestedBackground: '#1a1f26', typeNameColor: '#a3adbd', typeTitleColor: '#a3adbd' },
  sidebar: { backgroundColor: '#1a1f26', textColor: '#e6e9ef' },
  rightPanel: { backgroundColor: '#0f1216' },
  typography: {
    code: { color: '#ffb4ab', backgroundColor: '#2a313c' },
    links: { color: '#8fb2ff' },
  },
}

const prefersDark = matchMedia('(prefers-color-scheme: dark)')
function draw() {
  const theme = prefersDark.matches ? dark : {}
  document.documentElement.classList.toggle('dark-mode', prefersDark.matches)
  const options = { downloadDefinitionUrl: url, theme }
  window.Redoc.init(spec, options, document.getElementById('docs'))
}
prefersDark.addEventListener('change', draw)
draw()
