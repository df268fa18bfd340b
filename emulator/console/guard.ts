import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { isLoopback, readBearer } from '../http/request'

export interface Refusal {
  status: number
  reason: 'elsewhere' | 'token' | 'type'
  message: string
}

const digest = (text: string) => createHash('sha256').update(text).digest()

/** A page of another site may send what it likes, but not with our token, and it cannot read what we answer. */
const isFromAnotherSite = ({ headers: { origin, host } }: IncomingMessage) => origin !== undefined && origin.replace(/^https?:\/\//, '') !== host

/** Why whoever asks may not look at or order anything; undefined when they may. */
export function findRefusal(request: IncomingMessage, consoleToken: string): Refusal | undefined {
  if (!isLoopback(request) || isFromAnotherSite(request)) return { status: 403, reason: 'elsewhere', message: 'only from this machine, by an address of its own' }
  if (!timingSafeEqual(digest(readBearer(request) ?? ''), digest(consoleToken))) return { status: 403, reason: 'token', message: 'only with the console token' }
  const isJson = (request.headers['content-type'] ?? '').startsWith('application/json')
  if (request.method === 'POST' && !isJson) return { status: 415, reason: 'type', message: 'send content-type: application/json' }
  return undefined
}
