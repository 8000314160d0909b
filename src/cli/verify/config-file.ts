import { readFile } from 'node:fs/promises'
import { type Command, InvalidArgumentError, type Option } from 'commander'
import { parse } from 'yaml'
import { RunError } from '../../verify/run/run-error.js'

/**
 * Sets the options of a command that a YAML file names and the command line does not: `min-coverage: 90`, `auth: [a=1, b=2]`,
 * `limits: true`.
 * @throws RunError for a file that cannot be read, an unknown option or an unusable value
 */
export async function applyConfig(command: Command, file: string): Promise<void> {
  for (const [name, value] of Object.entries(await readConfig(file))) {
    const option = command.options.find(({ long }) => long === `--${name}`)
    if (option === undefined || name === 'config') {
      throw new RunError(`${file}: there is no option "${name}"`)
    }
    const key = option.attributeName()
    if (command.getOptionValueSource(key) === 'cli') continue
    try {
      command.setOptionValueWithSource(key, parsedValue(option, value), 'config')
    } catch (error) {
      if (!(error instanceof InvalidArgumentError)) throw error
      throw new RunError(`${file}: ${name}: ${error.message}`)
    }
  }
}

async function readConfig(file: string): Promise<object> {
  let data: unknown
  try {
    data = parse(await readFile(file, 'utf8'))
  } catch (error) {
    throw new RunError(`${file} cannot be read: ${(error as Error).message.split('\n')[0]}`)
  }
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data
  throw new RunError(`${file}: it must be a mapping of options to values`)
}

/** As commander parses the texts of the command line, one after the other. */
function parsedValue(option: Option, value: unknown): unknown {
  if (option.isBoolean()) {
    if (typeof value === 'boolean') return value
    throw new InvalidArgumentError('It must be true or false.')
  }
  const texts = [value].flat().map(String)
  const { parseArg } = option
  if (parseArg === undefined) return option.variadic ? texts : texts.at(-1)
  return texts.reduce<unknown>((before, text) => parseArg(text, before), undefined)
}
