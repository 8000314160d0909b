/** The seconds in `Retry-After`. The contract has no dates there. */
export function retryAfterOf({ headers }: Response): number | undefined {
  const seconds = headers.get('retry-after')
  return seconds !== null && /^\d+$/.test(seconds) ? Number(seconds) : undefined
}
