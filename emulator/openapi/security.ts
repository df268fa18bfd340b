import { randomBytes } from 'node:crypto'
import { setMaxListeners } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Functions } from '../functions/functions'
import { isProperOpenid } from '../identity/sessions'
import { judge, type ContentCheck, type Verdict } from './content-check'
import { failed, OpenApiDown, type Answer, type OpenApi, type Parameters } from './open-api'

interface Surroundings {
  check: ContentCheck
  functions: Functions
  now: () => number
  appId: string
  /** The function that messages go to. */
  receiver: string
  slowness: number
  /** Of a file of ours, in bytes; of another one nobody here knows. */
  sizeOf(address: string): Promise<number | undefined>
  mediaCheckDelay: number
}

const longestText = 2500
const longestMedia = 10 * 1024 * 1024

const createTraceId = () => [4, 4, 4].map(length => randomBytes(length).toString('hex')).join('-')

function describe({ suggest, label, keyword }: Verdict): Record<string, unknown>[] {
  const model = { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }
  return keyword === undefined ? [model] : [model, { strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword }]
}

/** What both checks ask for: version 2, one of four scenes, and a person. */
function findFault({ version, scene, openid }: Parameters): Answer | undefined {
  if (version !== 2) return failed(40097, 'invalid args: version must be 2')
  if (typeof scene !== 'number' || ![1, 2, 3, 4].includes(scene)) return failed(40129, 'scene is invalid: 1 to 4')
  if (typeof openid !== 'string' || !isProperOpenid(openid)) return failed(40003, 'invalid openid')
  return undefined
}

/** `security.msgSecCheck` v2, WeChat's answer word for word. */
export function msgSecCheck({ check, slowness }: Surroundings): OpenApi {
  return async parameters => {
    const fault = findFault(parameters)
    if (fault) return fault
    const { content } = parameters
    if (typeof content !== 'string' || content === '') return failed(44004, 'empty content')
    if ([...content].length > longestText) return failed(45002, 'content size out of limit: 2500 characters')
    if (check.text === 'down') throw new OpenApiDown(-604103)
    if (check.text === 'slow') await sleep(slowness)
    const verdict = judge(check.text, content)
    const { suggest, label } = verdict
    return { json: { errcode: 0, errmsg: 'ok', detail: describe(verdict), trace_id: createTraceId(), result: { suggest, label } } }
  }
}

/** `security.mediaCheckAsync` v2: a trace id now, the verdict later, as a message to a function. */
export function mediaCheckAsync(surroundings: Surroundings): { api: OpenApi; settle(): Promise<void> } {
  const { check, functions, now, appId, receiver, slowness, mediaCheckDelay, sizeOf } = surroundings
  const underway = new Set<Promise<void>>()
  const stop = new AbortController()
  setMaxListeners(0, stop.signal)

  async function callBack(openid: string, traceId: string): Promise<void> {
    await sleep(check.media === 'slow' ? slowness : mediaCheckDelay, undefined, { signal: stop.signal })
    const verdict = judge(check.media, '')
    const event = {
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
    await functions.invoke(receiver, JSON.stringify(event), { openid, source: 'wx_unknown' })
  }

  function track(work: Promise<void>): Promise<void> {
    // Whoever fails to take the message is in the function log; WeChat tells nobody else either.
    const quiet = work.catch(() => undefined)
    underway.add(quiet)
    void quiet.finally(() => underway.delete(quiet))
    return quiet
  }

  return {
    api: async parameters => {
      const fault = findFault(parameters)
      if (fault) return fault
      const { media_url: url, media_type: type, openid } = parameters
      if (typeof url !== 'string' || !/^https?:\/\//.test(url)) return failed(40097, 'invalid args: media_url')
      if (type !== 1 && type !== 2) return failed(40097, 'invalid args: media_type is 1 (audio) or 2 (picture)')
      if (((await sizeOf(url)) ?? 0) > longestMedia) return failed(45001, 'multimedia file size out of limit: 10 MB')
      if (check.media === 'down') throw new OpenApiDown(-604103)
      const traceId = createTraceId()
      const told = track(callBack(String(openid), traceId))
      if (mediaCheckDelay === 0 && check.media !== 'slow') await told
      return { json: { errcode: 0, errmsg: 'ok', trace_id: traceId } }
    },
    settle: async () => {
      stop.abort()
      await Promise.all(underway)
    },
  }
}
