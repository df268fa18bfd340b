import type { Kept } from '../database/persistence/persistence'
import { isRecord } from '../declaration/shape'
import { isProperOpenid } from '../identity/sessions'
import { type KeptList, keptList, pairOf } from '../state/kept-text'
import { findBadField } from './message-forms'
import { failed, type Answer, type OpenApi, type Parameters } from './open-api'

/** A subscription message that was sent; `data` as the function gave it. */
export interface OutboxMessage {
  touser: string
  templateId: string
  page?: string
  data: unknown
  /** Epoch ms on the emulator's clock. */
  at: number
}

export interface Subscriptions {
  outbox: OutboxMessage[]
  /** One tap of "allow": one message. */
  allow(openid: string, templateId: string): void
  /** Forgets the messages, not the consents. */
  clear(): void
  send: OpenApi
}

const keptMessages = 1000

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) > 0

const isMessage = (value: unknown): value is OutboxMessage =>
  isRecord(value) && typeof value['touser'] === 'string' && typeof value['templateId'] === 'string' && Number.isFinite(value['at'])

export const CONSENTS: KeptList<[string, number]> = keptList('subscription-consents', '订阅消息还能发几次', pairOf(isCount))
export const OUTBOX: KeptList<OutboxMessage> = keptList('subscription-outbox', '发出的订阅消息', isMessage)

function findFault({ touser, template_id: templateId, page, data }: Parameters): Answer | undefined {
  if (typeof touser !== 'string' || !isProperOpenid(touser)) return failed(40003, 'invalid openid')
  if (typeof templateId !== 'string' || templateId === '') return failed(40037, 'invalid template_id')
  if (page !== undefined && typeof page !== 'string') return failed(41030, 'invalid page')
  if (typeof data !== 'object' || data === null || Object.keys(data).length === 0) return failed(47003, 'argument invalid! data is empty')
  const field = findBadField(data)
  return field === undefined ? undefined : failed(47003, `argument invalid! data.${field}.value is invalid`)
}

/** One consent, one message: WeChat answers 43101 when none is left. Consents and messages outlive a restart. */
export function createSubscriptions(now: () => number, kept: Kept): Subscriptions {
  const left = new Map(CONSENTS.read(kept))
  const outbox = OUTBOX.read(kept)
  const keep = () => OUTBOX.write(kept, outbox)
  const put = (key: string, count: number) => {
    if (count > 0) left.set(key, count)
    else left.delete(key)
    CONSENTS.write(kept, left)
  }

  return {
    outbox,
    allow(openid, templateId) {
      const key = `${openid}\n${templateId}`
      put(key, (left.get(key) ?? 0) + 1)
    },
    clear() {
      outbox.splice(0)
      keep()
    },
    send(parameters) {
      const fault = findFault(parameters)
      if (fault) return fault
      const { touser, template_id: templateId, page, data } = parameters as { touser: string; template_id: string; page?: string; data: object }
      const key = `${touser}\n${templateId}`
      const remaining = left.get(key) ?? 0
      if (remaining < 1) return failed(43101, 'user refuse to accept the msg')
      put(key, remaining - 1)
      outbox.push({ touser, templateId, page, data, at: now() })
      if (outbox.length > keptMessages) outbox.shift()
      keep()
      return { json: { errcode: 0, errmsg: 'ok' } }
    },
  }
}
