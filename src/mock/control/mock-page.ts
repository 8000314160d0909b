import type { ContractResponse } from '../../binding/http-message.js'
import type { Catalog } from '../contract/catalog.js'
import type { SampleRequest } from '../contract/sample-request.js'
import { pageScript } from './page-script.js'
import { pageStyle } from './page-style.js'

/** The page at `/__mock`: every operation and every answer, with a button for each. */
export function mockPage(
  catalog: Catalog,
  requests: Readonly<Record<string, SampleRequest>>,
): ContractResponse {
  // `<` can't end the script element early, whatever the contract says.
  const data = JSON.stringify({ ...catalog, requests }).replaceAll('<', '\\u003c')
  return {
    status: 200,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' },
    body: `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Mock</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header><h1></h1><p id="mode"></p></header>
<main><div id="operations"></div>
<section id="result" aria-live="polite"><p class="hint">Press a button: the request and its answer appear here.</p></section></main>
<script id="catalog" type="application/json">${data}</script>
<script type="module">${pageScript}</script>
</body>
</html>`,
  }
}
