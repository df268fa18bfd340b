import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Kept } from '../database/persistence/persistence'
import { isRecord } from '../declaration/shape'
import type { Functions } from '../functions/functions'
import { type KeptList, keptList, pairOf } from '../state/kept-text'
import { judge, type ContentCheck, type Verdict } from './content-check'
import { failed, OpenApiDown, type OpenApi, type Parameters } from './open-api'
import { createTraceId, describe, findFault } from './security'

interface Surroundings {
  check: ContentCheck
  functions: Functions
  now: () => number
  appId: string
  /** The function that messages go to. */
  receiver: string
  slowness: number
  mediaCheckDelay: number
  /** Of a file of ours, in bytes; of another one nobody here knows. */
  sizeOf(address: string): Promise<number | undefined>
  kept: Kept
}

export interface MediaCheck {
  api: OpenApi
  /** Tells the verdicts that a restart kept from being told. */
  resume(): void
  /** Stops waiting: what was not told is told after the next start. */
  settle(): Promise<void>
}

interface Asked {
  openid: string
  traceId: string
}

const isAsked = (value: unknown): value is Asked => isRecord(value) && typeof value['openid'] === 'string' && typeof value['traceId'] === 'string'

export const MEDIA_CHECKS: KeptList<[string, Asked]> = keptList('media-checks', '还没有告诉云函数的检查结果', pairOf(isAsked))

const longestMedia = 10 * 1024 * 1024

function createPending(kept: Kept) {
  const pending = new Map(MEDIA_CHECKS.read(kept))
  const keep = () => MEDIA_CHECKS.write(kept, pending)
  return {
    all: () => [...pending.values()],
    add(asked: Asked) {
      pending.set(asked.traceId, asked)
      keep()
    },
    remove({ traceId }: Asked) {
      pending.delete(traceId)
      keep()
    },
  }
}

async function findMediaFault(parameters: Parameters, sizeOf: Surroundings['sizeOf']) {
  const { media_url: url, media_type: type } = parameters
  const fault = findFault(parameters)
  if (fault) return fault
  if (typeof url !== 'string' || !/^https?:\/\//.test(url)) return failed(40097, 'invalid args: media_url')
  if (type !== 1 && type !== 2) return failed(40097, 'invalid args: media_type is 1 (audio) or 2 (picture)')
  if (((await sizeOf(url)) ?? 0) > longestMedia) return failed(45001, 'multimedia file size out of limit: 10 MB')
  return undefined
}

/** WeChat's, word for word. */
function createMessage({ openid, traceId }: Asked, verdict: Verdict, { now, appId }: Surroundings): Record<string, unknown> {
  return {
    ToUserName: 'gh_emulator',
    FromUserName: openid,
    CreateTime: Math.floor(now() / 1000),
    MsgType: 'event',
    Event: 'wxa_media_check',
    appid: appId,
    trace_id: traceId,
    version: 2,
    detail: describe(verdict),
    errcode: 0,
    errmsg: 'ok',
    result: { suggest: verdict.suggest, label: verdict.label },
  }
}

/** `security.mediaCheckAsync` v2: a trace id now, the verdict later, as a message to a function. */
export function mediaCheckAsync(surroundings: Surroundings): MediaCheck {
  const { check, functions, receiver, slowness, mediaCheckDelay, sizeOf, kept } = surroundings
  const pending = createPending(kept)
  const underway = new Set<Promise<void>>()
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)

  async function callBack(asked: Asked): Promise<void> {
    await sleep(check.media === 'slow' ? slowness : mediaCheckDelay, undefined, { signal: stop.signal })
    const event = createMessage(asked, judge(check.media, ''), surroundings)
    await functions.invoke(receiver, JSON.stringify(event), { openid: asked.openid, source: 'wx_unknown' }).finally(() => {
      // A message that the end of the program cut off is sent again.
      if (!stop.signal.aborted) pending.remove(asked)
    })
  }

  function tell(asked: Asked): Promise<void> {
    // Whoever fails to take the message is in the function log; WeChat tells nobody else either.
    const told = callBack(asked).catch(() => undefined)
    underway.add(told)
    void told.finally(() => underway.delete(told))
    return told
  }

  return {
    api: async parameters => {
      const fault = await findMediaFault(parameters, sizeOf)
      if (fault) return fault
      if (check.media === 'down') throw new OpenApiDown(-604103)
      const asked = { openid: String(parameters['openid']), traceId: createTraceId() }
      pending.add(asked)
      const told = tell(asked)
      if (mediaCheckDelay === 0 && check.media !== 'slow') await told
      return { json: { errcode: 0, errmsg: 'ok', trace_id: asked.traceId } }
    },
    resume: () => pending.all().forEach(asked => void tell(asked)),
    settle: async () => {
      stop.abort()
      await Promise.all(underway)
    },
  }
}
