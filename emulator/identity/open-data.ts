import { randomBytes } from 'node:crypto'

export interface OpenData {
  mint(openid: string, data: Record<string, unknown>): string
  /** What a CloudID stands for, in the shape of `cloud.getOpenData`; `-601005` when it is nobody's, `-601007` when it is another's. */
  open(cloudID: string, openid?: string): Record<string, unknown>
  /** Replaces `{ $CloudID: '…' }` at the top level of an event, as WeChat does with `wx.cloud.CloudID`. */
  openEvent(event: string, openid?: string): string
}

const marker = '$CloudID'

export function createOpenData(appId: string, now: () => number): OpenData {
  const minted = new Map<string, { openid: string; data: Record<string, unknown> }>()

  function open(cloudID: string, openid?: string): Record<string, unknown> {
    const entry = minted.get(cloudID)
    if (!entry) return { cloudID, errCode: -601005, errMsg: 'invalid cloudID' }
    if (entry.openid !== openid) return { cloudID, errCode: -601007, errMsg: 'cloudID and calling user does not match' }
    return { cloudID, data: { ...entry.data, watermark: { appid: appId, timestamp: Math.floor(now() / 1000) } } }
  }

  function openValue(value: unknown, openid?: string): unknown {
    const cloudID = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[marker] : undefined
    return typeof cloudID === 'string' ? open(cloudID, openid) : value
  }

  return {
    mint(openid, data) {
      const cloudID = `43_${randomBytes(24).toString('base64url')}`
      minted.set(cloudID, { openid, data })
      return cloudID
    },
    open,
    openEvent(event, openid) {
      if (!event.includes(marker)) return event
      const values: unknown = JSON.parse(event)
      if (typeof values !== 'object' || values === null || Array.isArray(values)) return event
      return JSON.stringify(Object.fromEntries(Object.entries(values).map(([key, value]) => [key, openValue(value, openid)])))
    },
  }
}
