import * as z from '@shouhou/shared/z'
import { randomUUID } from 'node:crypto'
import { isSentByWechat, origin } from '../cloud/actor'
import { log } from '../cloud/log'
import { hearAboutMedia } from '../api/evidence/settle-media'

/** https://developers.weixin.qq.com/miniprogram/dev/OpenApiDoc/sec-center/sec-check/mediaCheckAsync.html */
const MediaChecked = z.object({
  MsgType: z.literal('event'),
  Event: z.literal('wxa_media_check'),
  trace_id: z.string().check(z.minLength(1), z.maxLength(128)),
  errcode: z.number(),
  result: z.optional(z.object({ suggest: z.enum(['pass', 'review', 'risky']) })),
})

const note = (detail: string): void => { log({ what: 'inbox', requestId: randomUUID(), detail }) }

const take = async (message: unknown): Promise<void> => {
  const parsed = MediaChecked.safeParse(message)
  if (!parsed.success) return note('a message of another kind')
  const { trace_id: traceId, errcode, result } = parsed.data
  // The timer asks again about what WeChat could not look at.
  if (errcode !== 0 || result === undefined) return note(`media check failed with ${errcode}: ${traceId}`)
  if (!(await hearAboutMedia(traceId, result.suggest, Date.now()))) note(`nothing waits for this trace yet: ${traceId}`)
}

/** WeChat's messages to the mini-program. Whatever is thrown is delivered again, and answered the same way. */
export const main = async (message: unknown): Promise<'success'> => {
  if (isSentByWechat()) await take(message)
  else note(`not from WeChat itself: ${origin()}`)
  return 'success'
}
