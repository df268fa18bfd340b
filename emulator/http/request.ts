import type { IncomingMessage } from 'node:http'
import { ServiceError } from '../service-error'

/** Thrown when a body is longer than it may be; the public surface answers 413. */
export class BodyTooLong extends ServiceError {
  constructor(limit: number) {
    super('EXCEED_REQUEST_LIMIT', `the request body is longer than ${limit} bytes`)
  }
}

export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length
    // Keep reading to the end without keeping the bytes, so that the client gets an answer and not a reset.
    if (length <= limit) chunks.push(chunk)
  }
  if (length > limit) throw new BodyTooLong(limit)
  return Buffer.concat(chunks)
}

/** Nothing at all is an empty object. */
export function parseJsonObject(text: string): Record<string, unknown> {
  if (text === '') return {}
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw new ServiceError('INVALID_PARAM', 'the request body is not JSON')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new ServiceError('INVALID_PARAM', 'the request body must be a JSON object')
  return value as Record<string, unknown>
}

export async function readJson(request: IncomingMessage, limit = 1024 * 1024): Promise<Record<string, unknown>> {
  return parseJsonObject((await readBody(request, limit)).toString('utf8'))
}

const ownNames = /^(([\w-]+\.)*localhost|\d{1,3}(\.\d{1,3}){3}|\[[\da-f:.]+\])(:\d+)?$/i

/**
 * Whether the address was asked for as an address, or as `localhost`. A page of another site can make its own name lead
 * here (DNS rebinding), and its browser takes us for that site then; a number it cannot take.
 */
export function isAskedByOwnName({ headers: { host } }: IncomingMessage): boolean {
  return host !== undefined && ownNames.test(host)
}

/** A proxy on this machine is not this machine: whoever stands behind it is somewhere else. */
export function isLoopback(request: IncomingMessage): boolean {
  const address = request.socket.remoteAddress ?? ''
  if (request.headers['x-forwarded-for'] !== undefined || request.headers['forwarded'] !== undefined || !isAskedByOwnName(request)) return false
  return address === '::1' || /^(::ffff:)?127\./.test(address)
}

export function readCookie(request: IncomingMessage, name: string): string | undefined {
  for (const part of (request.headers.cookie ?? '').split(';')) {
    const [key, ...value] = part.trim().split('=')
    if (key === name) return value.join('=')
  }
  return undefined
}

export function readBearer(request: IncomingMessage): string | undefined {
  return /^Bearer\s+(\S+)$/i.exec(request.headers.authorization ?? '')?.[1]
}

/** JSON from another site needs a preflight, which nobody answers here; a form does not, so it must name its origin. */
export function isFromOurPages(request: IncomingMessage): boolean {
  if ((request.headers['content-type'] ?? '').startsWith('application/json')) return true
  const { origin, host } = request.headers
  if (origin !== undefined) return origin.replace(/^https?:\/\//, '') === host
  return readBearer(request) !== undefined
}

export const fromElsewhere = { errCode: -501008, errMsg: 'this may come from another site: send content-type: application/json, or a form from a page of this address' }
