import { serveExample } from './serve-example.js'

// `make example`: the example front end at http://localhost:5173, calling the service at API.

const api = process.env.API || 'http://localhost:8000'
const { url } = await serveExample(() => api, 'localhost', Number(process.env.EXAMPLE_PORT || 5173))
process.stdout.write(`The example is at ${url} and calls ${api}\n`)
