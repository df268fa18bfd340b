import { createHash, timingSafeEqual } from 'node:crypto'
import { consolePage } from './console-page'
import { isLoopback, readBearer, readJson } from './http/request'
import { replyJson, replyText } from './http/reply'
import type { Exchange, Route } from './http/router'
import type { Emulator } from './options'
import { messageOf, ServiceError } from './service-error'

type State = Pick<Emulator, 'clock' | 'contentCheck' | 'outbox' | 'log' | 'consoleToken' | 'fireTimer' | 'mintCloudID' | 'allowMessage'>
type Body = Record<string, unknown>
type Order = (body: Body, rest: string) => unknown

const digest = (text: string) => createHash('sha256').update(text).digest()

function text(body: Body, field: string): string {
  const value = body[field]
  if (typeof value !== 'string' || value === '') throw new ServiceError('INVALID_PARAM', `${field} must be a string`)
  return value
}

/** What one can look at, and what one can order. */
function createOrders(state: State): { looks: Record<string, Order>; orders: Record<string, Order> } {
  const modes = () => ({ text: state.contentCheck.text, media: state.contentCheck.media })
  return {
    looks: {
      state: () => ({ now: state.clock.now(), ...modes() }),
      log: () => state.log,
      outbox: () => state.outbox,
    },
    orders: {
      'content-check': body => {
        state.contentCheck.set(body)
        return modes()
      },
      clock: async ({ time, advance }) => {
        if (typeof time === 'number') await state.clock.set(time)
        else if (typeof advance === 'number') await state.clock.advance(advance)
        else await state.clock.reset()
        return { now: state.clock.now() }
      },
      'timer/': (_, name) => state.fireTimer(name),
      'cloud-id': body => ({ cloudID: state.mintCloudID(text(body, 'openid'), (body['data'] ?? {}) as Body) }),
      subscription: body => {
        state.allowMessage(text(body, 'openid'), text(body, 'templateId'))
        return {}
      },
    },
  }
}

/** `/emulator/*`: for whoever runs the emulator, from this machine, with the console token. */
export function consoleRoutes(state: State): Route[] {
  const obey = (order: Order) => async ({ request, response }: Exchange, rest: string) => {
    const isAllowed = isLoopback(request) && timingSafeEqual(digest(readBearer(request) ?? ''), digest(state.consoleToken))
    if (!isAllowed) return replyJson(response, 403, { message: 'only from this machine, with the console token' })
    try {
      replyJson(response, 200, await order(request.method === 'POST' ? await readJson(request) : {}, rest))
    } catch (error) {
      replyJson(response, 400, { message: messageOf(error) })
    }
  }

  const { looks, orders } = createOrders(state)
  const page: Route = { method: 'GET', path: '/emulator', answer: ({ response }) => replyText(response, 200, { type: 'text/html; charset=utf-8', text: consolePage }) }
  const routesOf = (method: string, table: Record<string, Order>) => Object.entries(table).map(([name, order]) => ({ method, path: `/emulator/${name}`, answer: obey(order) }))
  return [page, ...routesOf('GET', looks), ...routesOf('POST', orders)]
}
