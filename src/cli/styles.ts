import { styleText } from 'node:util'
import type { CliContext } from './cli-context.js'

export type Styles = Readonly<
  Record<'bold' | 'dim' | 'red' | 'green' | 'yellow', (text: string) => string>
>

/** Colours for people at a terminal who have not said NO_COLOR (https://no-color.org). */
export function createStyles({ isTerminal, env }: CliContext): Styles {
  const isColoured = isTerminal && !env.NO_COLOR
  const style = (name: keyof Styles) => (text: string) =>
    isColoured ? styleText(name, text, { validateStream: false }) : text
  return {
    bold: style('bold'),
    dim: style('dim'),
    red: style('red'),
    green: style('green'),
    yellow: style('yellow'),
  }
}
