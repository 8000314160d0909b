import { expect } from 'chai'

/** Waits for a promise to fail, and gives what it failed with. */
export async function rejection(promise: Promise<unknown>): Promise<Error> {
  const outcome = await promise.then(
    () => 'it did not fail',
    (error: unknown) => error,
  )
  expect(outcome).to.be.an('error')
  return outcome as Error
}
