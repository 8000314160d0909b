/** The run is not possible: the server is unreachable, or a file or an option is invalid. The message is one line. */
export class RunError extends Error {}
