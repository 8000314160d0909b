import { access, constants, mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { allureReport } from '../../verify/reports/allure-report.js'
import { harReport } from '../../verify/reports/har-report.js'
import { jsonReport } from '../../verify/reports/json-report.js'
import { junitReport } from '../../verify/reports/junit-report.js'
import { maskSecrets } from '../../verify/reports/mask-secrets.js'
import { ndjsonReport } from '../../verify/reports/ndjson-report.js'
import { RunError } from '../../verify/run/run-error.js'
import type { Report } from '../../verify/run/verify-server.js'
import { baselineOf } from '../../verify/selection/baseline.js'
import type { ReportFile } from './verify-flags.js'

/**
 * Checks before the run that all report files can be written.
 * @throws RunError with the first file that cannot
 */
export async function requireWritable(files: readonly ReportFile[]): Promise<void> {
  for (const { kind, file } of files) {
    const existing = await stat(file).catch(() => undefined)
    if (kind !== 'allure' && existing?.isDirectory()) {
      throw new RunError(`--report: ${file} is a folder`)
    }
    try {
      await access(existing === undefined ? dirname(resolve(file)) : file, constants.W_OK)
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException
      const reason = code === 'ENOENT' ? 'its folder does not exist' : 'it is not writable'
      throw new RunError(`--report: ${file} cannot be written: ${reason}`)
    }
  }
}

export async function writeReports(
  files: readonly ReportFile[],
  report: Report,
  repeatCommand: string,
  secrets: readonly string[],
): Promise<void> {
  for (const { kind, file } of files) {
    if (kind === 'allure') {
      await mkdir(file, { recursive: true })
      for (const { name, text } of allureReport(report, repeatCommand)) {
        await writeFile(join(file, name), maskSecrets(text, secrets))
      }
    } else await writeFile(file, maskSecrets(rendered(kind, report, repeatCommand), secrets))
  }
}

function rendered(
  kind: Exclude<ReportFile['kind'], 'allure'>,
  report: Report,
  repeatCommand: string,
): string {
  switch (kind) {
    case 'junit':
      return junitReport(report, repeatCommand)
    case 'json':
      return jsonReport(report, repeatCommand)
    case 'ndjson':
      return ndjsonReport(report, repeatCommand)
    case 'baseline':
      return baselineOf(report.cases, report.startedAt)
    case 'har':
      return harReport(report)
  }
}
