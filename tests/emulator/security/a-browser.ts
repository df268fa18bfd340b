import { request, type IncomingHttpHeaders } from 'node:http'
import type { Emulator } from '../../../emulator'

export interface Answered {
  status: number
  headers: IncomingHttpHeaders
  text: string
}

export interface Sent {
  method?: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'DELETE' | 'OPTIONS'
  type?: string
  body?: string
  /** The page that asks. A browser names it with everything that is no plain GET; a page cannot change it. */
  from: string
  cookie?: string
}

/** What a browser lets any page send to any address, without asking first. */
export const SIMPLE_TYPES = ['text/plain', 'text/plain;application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x']

export function send({ url }: Pick<Emulator, 'url'>, path: string, { method = 'GET', type, body, from, cookie }: Sent): Promise<Answered> {
  const headers = { ...(method === 'GET' || method === 'HEAD' ? {} : { origin: from }), ...(type ? { 'content-type': type } : {}), ...(cookie ? { cookie } : {}) }
  return new Promise((resolve, reject) => {
    const asking = request(url + path, { method, headers }, (response) => {
      let text = ''
      response.setEncoding('utf8').on('data', (part: string) => (text += part)).on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text }))
    })
    asking.on('error', reject).end(body)
  })
}

/** Signs in as a page of its own does; answers the cookie that the browser keeps, and sends to every port of this host. */
export async function cookieOf(emulator: Emulator, persona = 'ann'): Promise<string> {
  const { headers } = await send(emulator, '/sign-in', { method: 'POST', type: 'application/json', body: JSON.stringify({ persona }), from: emulator.url })
  return headers['set-cookie']?.[0]?.split(';')[0] ?? ''
}
