export interface ReportOptions {
  /** Whether text for a terminal has colors. */
  readonly color: boolean
  /** The name of the program that makes the report. */
  readonly program: string
}
