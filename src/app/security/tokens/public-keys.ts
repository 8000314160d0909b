import { createHash, createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'

/** A public key as others read it (RFC 7517). */
export interface PublicJwk {
  readonly kty: 'EC'
  readonly crv: 'P-256'
  readonly x: string
  readonly y: string
  /** The thumbprint of the key (RFC 7638). */
  readonly kid: string
  readonly alg: 'ES256'
  readonly use: 'sig'
}

/** A key of ES256: it verifies, and signs where the private part is there. */
export interface EcKey {
  readonly kid: string
  readonly publicKey: KeyObject
  readonly privateKey: KeyObject | undefined
  readonly jwk: PublicJwk
}

/**
 * @param pem a private key (PKCS #8 or SEC 1), or a public one (SPKI), on P-256
 * @throws Error for anything else
 */
export function ecKey(pem: string): EcKey {
  const privateKey = pem.includes('PRIVATE KEY') ? createPrivateKey(pem) : undefined
  const publicKey = createPublicKey(pem)
  const { kty, crv, x = '', y = '' } = publicKey.export({ format: 'jwk' })
  if (kty !== 'EC' || crv !== 'P-256') throw new Error('The key is not on the curve P-256')
  const members = JSON.stringify({ crv, kty, x, y })
  const kid = createHash('sha256').update(members).digest('base64url')
  return { kid, publicKey, privateKey, jwk: { kty, crv, x, y, kid, alg: 'ES256', use: 'sig' } }
}
