// The page at /docs: the contract, for trying. The browser keeps the refresh cookie; the page keeps the access token that a
// login or a refresh has answered with, until the page is left, so that the calls that need one can be tried at once.
const ui = window.SwaggerUIBundle({
  url: 'openapi.json',
  dom_id: '#docs',
  deepLinking: true,
  displayRequestDuration: true,
  tryItOutEnabled: true,
  withCredentials: true,
  onComplete() {
    document.title = ui.specSelectors.info().get('title')
  },
  responseInterceptor(response) {
    const { ok, obj } = response
    if (ok && obj?.token_type === 'bearer') authorize(obj.access_token)
    return response
  },
})

function authorize(token) {
  for (const [name, scheme] of ui.specSelectors.securityDefinitions().entries()) {
    if (scheme.get('scheme') === 'bearer') ui.preauthorizeApiKey(name, token)
  }
}
// Swagger UI has a dark theme, which a class switches on. It follows the system.
const dark = matchMedia('(prefers-color-scheme: dark)')
const follow = () => document.documentElement.classList.toggle('dark-mode', dark.matches)
dark.addEventListener('change', follow)
follow()
