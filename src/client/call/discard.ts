/** Lets go of a body that nobody reads. It is not waited for: whoever has a copy of the response may still read that. */
export function discard({ body }: Response): void {
  body?.cancel().catch(() => {})
}
