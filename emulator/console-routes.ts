import { createHash, timingSafeEqual } from 'node:crypto'
import { consolePage } from './console-page'
import { isLoopback, readBearer, readJson } from './http/request'
import { replyJson, replyText } from './http/reply'
import type { Exchange, Route } from './http/router'
import type { Emulator } from './options'
import { messageOf, ServiceError } from './service-error'

type State = Pick<Emulator, 'clock' | 'contentCheck' | 'outbox' | 'log' | 'consoleToken' | 'fireTimer' | 'mintCloudID' | 'allowMessage'>

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Both a number of milliseconds and a word: what the clock is told. */
async function turnClock({ clock }: State, { time, advance }: Record<string, unknown>): Promise<unknown> {
  if (typeof time === 'number') await clock.set(time)
  else if (typeof advance === 'number') await clock.advance(advance)
  else await clock.reset()
  return { now: clock.now() }
}

function text(body: Record<string, unknown>, field: string): string {
  const value = body[field]
  if (typeof value !== 'string' || value === '') throw new ServiceError('INVALID_PARAM', `${field} must be a string`)
  return value
}

/** `/emulator/*`: for whoever runs the emulator, from this machine, with the console token. */
export function consoleRoutes(state: State): Route[] {
  const guard = (answer: (body: Record<string, unknown>, rest: string) => unknown) => async ({ request, response }: Exchange, rest: string) => {
    const isAllowed = isLoopback(request) && timingSafeEqual(digest(readBearer(request) ?? ''), digest(state.consoleToken))
    if (!isAllowed) return replyJson(response, 403, { message: 'only from this machine, with the console token' })
    try {
      replyJson(response, 200, await answer(request.method === 'POST' ? await readJson(request) : {}, rest))
    } catch (error) {
      replyJson(response, 400, { message: messageOf(error) })
    }
  }

  return [
    { method: 'GET', path: '/emulator', answer: ({ response }) => replyText(response, 200, { type: 'text/html; charset=utf-8', text: consolePage }) },
    {
      method: 'POST',
      path: '/emulator/content-check',
      answer: guard(body => {
        state.contentCheck.set(body)
        return { text: state.contentCheck.text, media: state.contentCheck.media }
      }),
    },
    { method: 'POST', path: '/emulator/clock', answer: guard(body => turnClock(state, body)) },
    { method: 'POST', path: '/emulator/timer/', answer: guard((_, name) => state.fireTimer(name)) },
    {
      method: 'POST',
      path: '/emulator/cloud-id',
      answer: guard(body => ({ cloudID: state.mintCloudID(text(body, 'openid'), (body['data'] ?? {}) as Record<string, unknown>) })),
    },
    {
      method: 'POST',
      path: '/emulator/subscription',
      answer: guard(body => {
        state.allowMessage(text(body, 'openid'), text(body, 'templateId'))
        return {}
      }),
    },
    { method: 'GET', path: '/emulator/state', answer: guard(() => ({ now: state.clock.now(), text: state.contentCheck.text, media: state.contentCheck.media })) },
    { method: 'GET', path: '/emulator/log', answer: guard(() => state.log) },
    { method: 'GET', path: '/emulator/outbox', answer: guard(() => state.outbox) },
  ]
}
