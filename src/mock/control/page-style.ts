/** The looks of the page at `/__mock`. */
export const pageStyle = `
:root { color-scheme: light dark; --line: light-dark(#d8dbe0, #3a3f47); --soft: light-dark(#5d6570, #9aa3af);
  --panel: light-dark(#f6f7f9, #1f2329); --good: light-dark(#17703a, #5fd38d); --bad: light-dark(#b3261e, #ff9c93) }
* { box-sizing: border-box }
body { margin: 0; font: 15px/1.5 system-ui, sans-serif }
header { padding: 1rem 1.5rem; border-bottom: 1px solid var(--line) }
h1 { font-size: 1.25rem; margin: 0 }
header p { margin: 0; color: var(--soft) }
main { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); align-items: start }
#operations { padding: .5rem 1.5rem 2rem }
article { padding: 1rem 0; border-bottom: 1px solid var(--line) }
h2 { font: 600 1rem ui-monospace, monospace; margin: 0; overflow-wrap: anywhere }
h2 span { display: inline-block; min-width: 3.6rem }
article p { margin: .1rem 0 .6rem; color: var(--soft) }
button { font: inherit; font-size: .85rem; margin: 0 .35rem .35rem 0; padding: .2rem .6rem; cursor: pointer;
  border: 1px solid var(--line); border-radius: 4px; background: var(--panel); color: inherit }
button:hover, button:focus-visible { border-color: currentColor }
button b { font-weight: 600 }
.good b, .good h3 { color: var(--good) }
.bad b, .bad h3 { color: var(--bad) }
#result { position: sticky; top: 0; height: 100vh; overflow: auto; padding: 1rem 1.5rem;
  background: var(--panel); border-left: 1px solid var(--line) }
#result h3 { margin: 0 0 .5rem }
#result h4 { margin: 1rem 0 .25rem; font-size: .85rem; color: var(--soft) }
pre { margin: 0; font: 13px/1.5 ui-monospace, monospace; white-space: pre-wrap; overflow-wrap: anywhere }
.hint { color: var(--soft) }
@media (max-width: 800px) { main { grid-template-columns: 1fr } #result { height: auto; border-left: 0 } }
`
