import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { isProperOpenid } from '../identity/sessions'
import { judge, type ContentCheck, type Verdict } from './content-check'
import { failed, OpenApiDown, type Answer, type OpenApi, type Parameters } from './open-api'

interface Surroundings {
  check: ContentCheck
  slowness: number
}

const longestText = 2500

export const createTraceId = () => [4, 4, 4].map(length => randomBytes(length).toString('hex')).join('-')

export function describe({ suggest, label, keyword }: Verdict): Record<string, unknown>[] {
  const model = { strategy: 'content_model', errcode: 0, suggest, label, prob: 90 }
  return keyword === undefined ? [model] : [model, { strategy: 'keyword', errcode: 0, suggest, label, level: 90, keyword }]
}

/** What both checks ask for: version 2, one of four scenes, and a person. */
export function findFault({ version, scene, openid }: Parameters): Answer | undefined {
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
