/** An unusable scenario file. The message lists all its problems. */
export class ScenarioError extends Error {}
