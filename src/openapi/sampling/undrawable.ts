/** No value was found that keeps a schema: it contradicts itself, never ends, or is beyond us. */
export class Undrawable extends Error {}
