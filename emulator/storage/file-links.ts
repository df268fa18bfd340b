import { createHmac, timingSafeEqual } from 'node:crypto'

export type Method = 'GET' | 'PUT'

export interface FileLinks {
  fileID(path: string): string
  /** undefined when the id belongs to another environment. */
  pathOf(fileID: string): string | undefined
  /** An address that lets anybody do this one thing for so many seconds. */
  sign(method: Method, path: string, seconds: number): string
  /** The path that the address stands for; undefined when it is forged or has expired. */
  open(method: Method, rest: string, params: URLSearchParams): string | undefined
}

interface Place {
  url: string
  envId: string
  secret: string
  now: () => number
}

/**
 * The SDK encodes a download address once more before it asks, so that addresses must be made of letters
 * that survive it: the path travels as base64url.
 */
export function createFileLinks({ url, envId, secret, now }: Place): FileLinks {
  const root = `cloud://${envId}.${envId}-bucket/`
  const seal = (method: Method, path: string, expires: number) => createHmac('sha256', secret).update(`${method}\n${path}\n${expires}`).digest('hex')
  return {
    fileID: path => root + path,
    pathOf: fileID => (fileID.startsWith(root) ? fileID.slice(root.length) : undefined),
    sign(method, path, seconds) {
      const expires = Math.floor(now() / 1000) + seconds
      return `${url}/files/${Buffer.from(path).toString('base64url')}?expires=${expires}&sign=${seal(method, path, expires)}`
    },
    open(method, rest, params) {
      const path = Buffer.from(rest, 'base64url').toString('utf8')
      const expires = Number(params.get('expires'))
      const given = Buffer.from(params.get('sign') ?? '', 'hex')
      const expected = Buffer.from(seal(method, path, expires), 'hex')
      const isOurs = given.length === expected.length && timingSafeEqual(given, expected)
      return isOurs && expires * 1000 > now() ? path : undefined
    },
  }
}
