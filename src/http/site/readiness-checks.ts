/** What the server can't do its work without, by name; each resolves when it is there. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<unknown>>>
