import { createHash, createHmac } from 'node:crypto'

export interface Keys {
  secretId: string
  secretKey: string
}

export interface Ask {
  url: string
  service: string
  region: string
  action: string
  version: string
  body: string
  /** Epoch seconds. */
  timestamp: number
}

const TYPE = 'application/json; charset=utf-8'
const SIGNED = 'content-type;host;x-tc-action'

const digest = (text: string): string => createHash('sha256').update(text).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

/** TC3-HMAC-SHA256, https://cloud.tencent.com/document/api/213/30654 */
function authorizationOf({ secretId, secretKey }: Keys, { url, service, action, body, timestamp }: Ask): string {
  const date = new Date(timestamp * 1000).toISOString().slice(0, 10)
  const scope = `${date}/${service}/tc3_request`
  const canonical = ['POST', '/', '', `content-type:${TYPE}`, `host:${new URL(url).host}`, `x-tc-action:${action.toLowerCase()}`, '', SIGNED, digest(body)].join('\n')
  const key = hmac(hmac(hmac(`TC3${secretKey}`, date), service), 'tc3_request')
  const signature = hmac(key, ['TC3-HMAC-SHA256', timestamp, scope, digest(canonical)].join('\n')).toString('hex')
  return `TC3-HMAC-SHA256 Credential=${secretId}/${scope}, SignedHeaders=${SIGNED}, Signature=${signature}`
}

/** The headers of a POST to Tencent Cloud's API 3.0. */
export const signedHeaders = (keys: Keys, ask: Ask): Record<string, string> => ({
  'content-type': TYPE,
  'x-tc-action': ask.action,
  'x-tc-version': ask.version,
  'x-tc-region': ask.region,
  'x-tc-timestamp': String(ask.timestamp),
  authorization: authorizationOf(keys, ask),
})
