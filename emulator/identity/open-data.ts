import { randomBytes } from 'node:crypto'
import type { Kept } from '../database/persistence/persistence'
import { isRecord } from '../declaration/shape'
import type { Caller } from '../functions/invocation'
import { type KeptList, keptList, pairOf } from '../state/kept-text'

export interface OpenData {
  mint(openid: string, data: Record<string, unknown>): string
  /**
   * What a CloudID stands for, in the shape of `cloud.getOpenData`, or an `errCode` in its place:
   * -601005 when it is nobody's, -601006 when it has expired, -601007 when it is another person's.
   */
  open(cloudID: string, openid?: string): Record<string, unknown>
  /**
   * The event as WeChat hands it on: `{ $CloudID: '…' }` at its top level opened (`wx.cloud.CloudID` on a phone),
   * and `userInfo` added for a person's own call.
   */
  receive(event: string, caller: Caller): string
}

interface Minted {
  openid: string
  data: Record<string, unknown>
  /** Epoch ms. */
  at: number
}

const marker = '$CloudID'
/** "The cloudID is valid for five minutes." */
const lifetime = 5 * 60 * 1000
/** Expired ones are known for a day, so that they are not called invalid. */
const remembered = 24 * 60 * 60 * 1000

const isMinted = (value: unknown): value is Minted => isRecord(value) && typeof value['openid'] === 'string' && Number.isFinite(value['at'])

export const CLOUD_IDS: KeptList<[string, Minted]> = keptList('cloud-ids', 'CloudID', pairOf(isMinted))

export function createOpenData({ appId, now, kept }: { appId: string; now: () => number; kept: Kept }): OpenData {
  const minted = new Map(CLOUD_IDS.read(kept))

  function open(cloudID: string, openid?: string): Record<string, unknown> {
    const entry = minted.get(cloudID)
    if (!entry) return { cloudID, errCode: -601005, errMsg: 'invalid cloudID' }
    if (entry.openid !== openid) return { cloudID, errCode: -601007, errMsg: 'cloudID and calling user does not match' }
    if (now() > entry.at + lifetime) return { cloudID, errCode: -601006, errMsg: 'cloudID expired' }
    return { cloudID, data: { ...entry.data, watermark: { appid: appId, timestamp: Math.floor(entry.at / 1000) } } }
  }

  function openValue(value: unknown, openid?: string): unknown {
    const cloudID = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[marker] : undefined
    return typeof cloudID === 'string' ? open(cloudID, openid) : value
  }

  return {
    mint(openid, data) {
      const [cloudID, at] = [`43_${randomBytes(24).toString('base64url')}`, now()]
      for (const [old, entry] of minted) if (at > entry.at + remembered) minted.delete(old)
      minted.set(cloudID, { openid, data, at })
      CLOUD_IDS.write(kept, minted)
      return cloudID
    },
    open,
    receive(event, { openid, source }) {
      if (source !== 'wx_client' || openid === undefined) return event
      const values = JSON.parse(event) as Record<string, unknown>
      const opened = Object.entries(values).map(([key, value]) => [key, openValue(value, openid)] as const)
      return JSON.stringify({ ...Object.fromEntries(opened), userInfo: { appId, openId: openid } })
    },
  }
}
