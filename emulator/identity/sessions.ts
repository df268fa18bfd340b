import { createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { readBearer, readCookie } from '../http/request'

export interface Session {
  openid: string
  nickname?: string
}

export interface Sessions {
  issue(session: Session): string
  /** Who asks: by bearer token, or else by cookie. */
  read(request: IncomingMessage): Session | undefined
  cookie(token: string): string
}

export const cookieName = 'emulator_session'

/** Tokens carry the session and a seal, so that they outlive a restart as long as the secret does. */
export function createSessions(secret: string): Sessions {
  const seal = (payload: string) => createHmac('sha256', secret).update(payload).digest()

  function open(token: string): Session | undefined {
    const [payload = '', signature = ''] = token.split('.')
    const given = Buffer.from(signature, 'base64url')
    const expected = seal(payload)
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined
    return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8')) as Session
  }

  return {
    issue({ openid, nickname }) {
      const payload = Buffer.from(JSON.stringify({ openid, nickname })).toString('base64url')
      return `${payload}.${seal(payload).toString('base64url')}`
    },
    read(request) {
      const token = readBearer(request) ?? readCookie(request, cookieName)
      return token ? open(token) : undefined
    },
    cookie: token => `${cookieName}=${token}; Path=/; HttpOnly; SameSite=Lax; Max-Age=31536000`,
  }
}

/** The SDK turns an openid of digits into a number, so that it must hold a letter. */
export function isProperOpenid(openid: string): boolean {
  return /^[\w-]{1,64}$/.test(openid) && /[A-Za-z]/.test(openid)
}
