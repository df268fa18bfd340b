import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { Credentials } from './credentials'

type Params = Record<string, unknown>

/** `__proto__` and its like never arrive as own keys of a JSON object that we read by name. */
function hashParams(params: Params): string {
  const lower = new Map(Object.entries(params).map(([key, value]) => [key.toLowerCase(), value]))
  const hash = createHash('sha256')
  for (const key of [...lower.keys()].sort((left, right) => left.localeCompare(right))) {
    const value = lower.get(key)
    const signed = Buffer.isBuffer(value) ? value : (typeof value === 'string' ? value : JSON.stringify(value)).trim()
    if (signed.length === 0 && !Buffer.isBuffer(value)) continue
    hash.update(`&${key}=`)
    hash.update(signed)
    hash.update('\r\n')
  }
  return hash.digest('hex')
}

function signedHeader(request: IncomingMessage, name: string): string {
  const value = String(request.headers[name] ?? '')
  if (name !== 'content-type') return value.trim().toLowerCase()
  return value.startsWith('multipart/form-data') ? 'multipart/form-data' : value
}

const hmac = (key: string | Buffer, text: string) => createHmac('sha256', key).update(text).digest()

function stringToSign(request: IncomingMessage, params: Params, { headers, scope }: { headers: string[]; scope: string }): string {
  const [path, query = ''] = (request.url ?? '').split('?')
  const canonical = [
    (request.method ?? '').toLowerCase(),
    `//${request.headers.host}${path}`,
    query,
    ...headers.map(name => `${name}:${signedHeader(request, name)}`),
    '',
    headers.join(';'),
    hashParams(params),
  ].join('\n')
  const digest = createHash('sha256').update(canonical).digest('hex')
  return ['TC3-HMAC-SHA256', request.headers['x-timestamp'], scope, digest].join('\n')
}

const form = /^TC3-HMAC-SHA256 Credential=([^/]+)\/(([\d-]+)\/(\w+)\/tc3_request),.* SignedHeaders=([^,]+), Signature=([0-9a-f]{64})$/

/** Whether `Authorization` is Tencent Cloud's TC3-HMAC-SHA256 over this request, made with these credentials. */
export function isSignedBy(credentials: Credentials, request: IncomingMessage, params: Params): boolean {
  const match = form.exec(request.headers.authorization ?? '')
  if (!match) return false
  const [, secretId, scope = '', date = '', service = '', headers = '', signature = ''] = match
  if (secretId !== credentials.secretId) return false
  const text = stringToSign(request, params, { headers: headers.split(';'), scope })
  const key = hmac(hmac(hmac(`TC3${credentials.secretKey}`, date), service), 'tc3_request')
  return timingSafeEqual(hmac(key, text), Buffer.from(signature, 'hex'))
}
