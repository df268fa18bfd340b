import { randomBytes } from 'node:crypto'
import type { Caller } from '../functions/invocation'

export interface OpenData {
  mint(openid: string, data: Record<string, unknown>): string
  /** What a CloudID stands for, in the shape of `cloud.getOpenData`; `-601005` when it is nobody's, `-601007` when it is another's. */
  open(cloudID: string, openid?: string): Record<string, unknown>
  /**
   * The event as WeChat hands it on: `{ $CloudID: '…' }` at its top level opened (`wx.cloud.CloudID` on a phone),
   * and `userInfo` added for a person's own call.
   */
  receive(event: string, caller: Caller): string
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
    receive(event, { openid, source }) {
      const isPersons = source === 'wx_client' && openid !== undefined
      if (!isPersons && !event.includes(marker)) return event
      const values = JSON.parse(event) as Record<string, unknown>
      const opened = Object.entries(values).map(([key, value]) => [key, openValue(value, openid)] as const)
      return JSON.stringify({ ...Object.fromEntries(opened), ...(isPersons ? { userInfo: { appId, openId: openid } } : {}) })
    },
  }
}
