/** The services that the server depends on, by name. Each check resolves when its service is available. */
export type ReadinessChecks = Readonly<Record<string, () => Promise<unknown>>>
