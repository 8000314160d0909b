/** The server could not be tried: unreachable, a bad file, a bad option. The message is one clear line. */
export class CannotRun extends Error {}
