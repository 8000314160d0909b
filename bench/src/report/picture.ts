import { number } from './figures.js'
import type { Results } from './results.js'

interface Panel {
  readonly title: string
  /** The longest bar is the largest value. */
  readonly bars: readonly { readonly name: string; readonly value: number; readonly text: string }[]
}

const width = 760
const columns = 2
const gap = 40
const labelWidth = 110
const rowHeight = 26
const titleHeight = 36
const panelWidth = (width - gap * (columns - 1)) / columns

/** The figures of one run as bars, in SVG: requests for a second of processor time, the start and the memory of each server. */
export function picture({ version, me, refresh, start, memory }: Results): string {
  const perCpuSecond = (figures: Results['me']) =>
    figures.flatMap(({ name, cpu }) => {
      const value = cpu && 1e6 / cpu.median
      return value ? [{ name, value, text: number(value) }] : []
    })
  const panels: Panel[] = [
    { title: 'GET /me, requests a second of CPU', bars: perCpuSecond(me) },
    { title: 'POST /refresh, requests a second of CPU', bars: perCpuSecond(refresh) },
    {
      title: 'Start to the first answer, ms (less is better)',
      bars: start.map(({ name, milliseconds: { median } }) => ({
        name,
        value: median,
        text: number(median),
      })),
    },
    {
      title: 'Memory at rest, MB (less is better)',
      bars: memory.flatMap(({ name, atRest }) =>
        atRest ? [{ name, value: atRest, text: number(atRest / 2 ** 20) }] : [],
      ),
    },
  ]
  const panelHeight = titleHeight + 4 * rowHeight + 16
  const height = panelHeight * Math.ceil(panels.length / columns)
  const drawn = panels.map((panel, i) => {
    const [x, y] = [(i % columns) * (panelWidth + gap), Math.floor(i / columns) * panelHeight]
    return `<g transform="translate(${x} ${y})">\n${drawPanel(panel)}\n</g>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">
<title>Servers side by side on ${version}</title>
<style>
text { font: 13px system-ui, sans-serif; fill: #1f2328 }
.title { font-weight: 600 }
rect { fill: #8c959f }
.own { fill: #0969da }
@media (prefers-color-scheme: dark) { text { fill: #e6edf3 } rect { fill: #6e7681 } .own { fill: #4493f8 } }
</style>
${drawn.join('\n')}
</svg>
`
}

function drawPanel({ title, bars }: Panel): string {
  const longest = Math.max(...bars.map(({ value }) => value))
  const room = panelWidth - labelWidth - 60
  const rows = bars.map(({ name, value, text }, i) => {
    const y = titleHeight + i * rowHeight
    const length = Math.max(1, Math.round((value / longest) * room))
    const kind = name === 'auth-api' ? ' class="own"' : ''
    return [
      `<text x="${labelWidth - 8}" y="${y + 14}" text-anchor="end">${name}</text>`,
      `<rect x="${labelWidth}" y="${y}" width="${length}" height="18" rx="2"${kind}/>`,
      `<text x="${labelWidth + length + 6}" y="${y + 14}">${text}</text>`,
    ].join('\n')
  })
  return [`<text class="title" y="18">${title}</text>`, ...rows].join('\n')
}
