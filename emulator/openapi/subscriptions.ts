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

/** What WeChat takes for each kind of field that a template may have; others are not looked at. */
const forms: Record<string, RegExp> = { thing: /^.{1,20}$/su, date: /^\d{4}年\d{1,2}月\d{1,2}日( \d{1,2}:\d{2})?$/ }

/** The first field that WeChat would not take, by name. */
function findFault(data: object): string | undefined {
  const isTaken = ([name, field]: [string, unknown]) => {
    const value = (field as { value?: unknown } | null)?.value
    return typeof value === 'string' && (forms[name.replace(/\d+$/, '')] ?? /./su).test(value)
  }
  return Object.entries(data).find(entry => !isTaken(entry))?.[0]
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
      const fault = findFault(data)
      if (fault !== undefined) return failed(47003, `argument invalid! data.${fault}.value is invalid`)
      const remaining = left.get(key(touser, templateId)) ?? 0
      if (remaining < 1) return failed(43101, 'user refuse to accept the msg')
      left.set(key(touser, templateId), remaining - 1)
      outbox.push({ touser, templateId, page: typeof page === 'string' ? page : undefined, data, at: now() })
      return { json: { errcode: 0, errmsg: 'ok' } }
    },
  }
}
