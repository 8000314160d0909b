/** The seconds in `Retry-After`; undefined for a date, which it may have, too. */
export function retryAfterOf({ headers }: Response): number | undefined {
  const seconds = headers.get('retry-after')
  return seconds !== null && /^\d+$/.test(seconds) ? Number(seconds) : undefined
}
