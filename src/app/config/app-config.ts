import type { Config } from './config.js'

/** A configuration whose secret is known. */
export type AppConfig = Config & { readonly tokens: { readonly secret: string } }
