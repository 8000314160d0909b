import { render } from 'preact'
// In a project of your own: import { createAuthClient } from 'contract-loop/client'
import { createAuthClient } from '../../../src/auth-client/auth-client.js'
import { App } from './app.js'

/** Where the service is; set when the page is built. */
declare const API_URL: string

const root = document.getElementById('app')
if (root) render(<App client={createAuthClient({ baseUrl: API_URL })} />, root)
