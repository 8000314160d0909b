import type { ServerCommand } from './server-process.js'

/** What all servers are given: the same database, secret and pool. */
export interface Shared {
  readonly databaseUrl: string
  readonly secret: string
}

const compiled = (name: string) => [`bench/dist/bench/src/servers/${name}.js`]

export function plainNode(shared: Shared): ServerCommand {
  return {
    name: 'plain node:http',
    arguments: compiled('plain-node'),
    environment: environmentOf(shared),
    probe: '/',
  }
}

export function plainExpress(shared: Shared): ServerCommand {
  return {
    name: 'plain express 5',
    arguments: compiled('plain-express'),
    environment: environmentOf(shared),
    probe: '/',
  }
}

export function betterAuth(shared: Shared): ServerCommand {
  return {
    name: 'better-auth',
    arguments: compiled('better-auth'),
    environment: environmentOf(shared),
    probe: '/api/auth/ok',
  }
}

/** As in production, everything switched on: limits, headers, a line of log for each request, metrics. */
export function authApi(shared: Shared): ServerCommand {
  return {
    name: 'auth-api',
    arguments: ['dist/src/main.js', 'serve'],
    environment: { ...environmentOf(shared), TRUST_PROXY: '1', METRICS_PORT: '0' },
    probe: '/health',
  }
}

function environmentOf({ databaseUrl, secret }: Shared): Record<string, string> {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    JWT_SECRET_KEY: secret,
    CORS_ORIGINS: 'https://app.example.com',
  }
}
