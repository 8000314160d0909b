import bcrypt from 'bcryptjs'
import jwt from 'jsonwebtoken'
import type { Authenticators } from '../generated/contract.js'

/** What the security scheme says about the caller: the id of the user. */
export type Principals = { readonly Token: number }

const secret = process.env.JWT_SECRET_KEY ?? 'a secret for the example alone'

export const signToken = (userId: number): string =>
  jwt.sign({}, secret, { subject: String(userId), expiresIn: '7d' })

export const hashPassword = (password: string): Promise<string> => bcrypt.hash(password, 10)
export const isPassword = (password: string, hash: string): Promise<boolean> =>
  bcrypt.compare(password, hash)

export const authenticators: Authenticators<Principals> = {
  Token: async (credential = '') => {
    try {
      const { sub } = jwt.verify(credential.replace(/^Token /, ''), secret, {
        algorithms: ['HS256'],
      })
      return { principal: Number(sub), actor: String(sub) }
    } catch {
      return { status: 401, body: undefined }
    }
  },
}
