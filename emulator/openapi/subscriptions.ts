import { failed, type OpenApi } from './open-api'

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
  send: OpenApi
}

/** One consent, one message: WeChat answers 43101 when none is left. */
export function createSubscriptions(now: () => number): Subscriptions {
  const left = new Map<string, number>()
  const outbox: OutboxMessage[] = []
  const key = (openid: string, templateId: string) => `${openid}\n${templateId}`
  return {
    outbox,
    allow: (openid, templateId) => void left.set(key(openid, templateId), (left.get(key(openid, templateId)) ?? 0) + 1),
    send: ({ touser, template_id: templateId, page, data }) => {
      if (typeof touser !== 'string' || touser === '') return failed(40003, 'invalid openid')
      if (typeof templateId !== 'string' || templateId === '') return failed(40037, 'invalid template_id')
      if (typeof data !== 'object' || data === null) return failed(47003, 'argument invalid: data')
      const remaining = left.get(key(touser, templateId)) ?? 0
      if (remaining < 1) return failed(43101, 'user refuse to accept the msg')
      left.set(key(touser, templateId), remaining - 1)
      outbox.push({ touser, templateId, page: typeof page === 'string' ? page : undefined, data, at: now() })
      return { json: { errcode: 0, errmsg: 'ok' } }
    },
  }
}
