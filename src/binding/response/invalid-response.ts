/** A handler returns a response that the contract does not declare. The message says what, without values. */
export class InvalidResponse extends Error {}
