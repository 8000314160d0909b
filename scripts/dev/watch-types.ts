import ts from 'typescript'

// A part of `make dev`: what the compiler says of the sources, at every change. Handlers come first, because a change of
// the contract is felt there; the compiler checks the other files after them.

const handlers = /\/src\/app\/handlers\//
const terminal = process.stdout

/** Prints what is wrong, and returns how many errors there are. */
function print(diagnostics: readonly ts.Diagnostic[]): number {
  if (diagnostics.length === 0) return 0
  const host: ts.FormatDiagnosticsHost = {
    getCurrentDirectory: ts.sys.getCurrentDirectory,
    getCanonicalFileName: (name) => name,
    getNewLine: () => '\n',
  }
  const format = terminal.isTTY ? ts.formatDiagnosticsWithColorAndContext : ts.formatDiagnostics
  terminal.write(`${format(diagnostics, host)}\n`)
  return diagnostics.length
}

function check(builder: ts.SemanticDiagnosticsBuilderProgram): void {
  const startedAt = performance.now()
  const program = builder.getProgram()
  const isHandler = (file: ts.SourceFile | undefined) => handlers.test(file?.fileName ?? '')
  const depth = ({ fileName }: ts.SourceFile) => fileName.split('/').length
  // The files that list the handlers come first: a missing handler is an error there. Each error is printed at once.
  const first = program
    .getSourceFiles()
    .filter(isHandler)
    .sort((one, other) => depth(one) - depth(other))
  let inHandlers = 0
  for (const file of first) inHandlers += print(program.getSemanticDiagnostics(file))
  const rest = [
    ...program.getConfigFileParsingDiagnostics(),
    ...program.getOptionsDiagnostics(),
    ...program.getSyntacticDiagnostics(),
    ...builder.getSemanticDiagnostics(),
  ].filter(({ file }) => !isHandler(file))
  const found = inHandlers + print(rest)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
  const count = found === 1 ? '1 error' : `${found === 0 ? 'no' : found} errors`
  terminal.write(`Types: ${count} (${seconds} s)\n`)
}

const host = ts.createWatchCompilerHost(
  'tsconfig.build.json',
  { noEmit: true, declaration: false },
  ts.sys,
  ts.createSemanticDiagnosticsBuilderProgram,
  (diagnostic) => print([diagnostic]),
  () => {},
)
host.afterProgramCreate = check
ts.createWatchProgram(host)
