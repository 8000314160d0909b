/** A command of a page, and what the page says that it prints. */
export interface Step {
  readonly command: string
  readonly output: string
}

/**
 * The commands in the ```console blocks of a Markdown page: a command follows `$ `, its further lines follow `> `, and up to the next
 * command stands what it prints.
 */
export function stepsOf(markdown: string): Step[] {
  const blocks = markdown.matchAll(/^```console\n(.*?)^```$/gms)
  return [...blocks].flatMap(([, block = '']) =>
    block
      .split(/^\$ /m)
      .slice(1)
      .map((text) => {
        const lines = text.trimEnd().split('\n')
        const rest = lines.findIndex((line, i) => i > 0 && !/^>( |$)/.test(line))
        const command = lines.slice(0, rest < 0 ? lines.length : rest)
        return {
          command: command.map((line, i) => (i > 0 ? line.replace(/^> ?/, '') : line)).join('\n'),
          output: rest < 0 ? '' : lines.slice(rest).join('\n'),
        }
      }),
  )
}

/** Whether an output is the one of the page, where `…` stands for anything in a line, and alone in a line for any lines. */
export function isLike(output: string, page: string): boolean {
  const pattern = page
    .split(/^…\n?|\n…$/m)
    .map((lines) => lines.split('…').map(escapeRegExp).join('[^\\n]*'))
    .join('[^]*')
  return new RegExp(`^${pattern}$`).test(output.trimEnd())
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
