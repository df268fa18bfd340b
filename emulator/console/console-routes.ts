import { readJson } from '../http/request'
import { replyJson } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import { messageOf } from '../service-error'
import { findRefusal } from './guard'
import { createLooks, createOrders, type Order, type State } from './orders'
import { pageRoutes } from './page-files'

/** `/emulator/*`: for whoever runs the emulator, from this machine, with the console token. */
export function consoleRoutes(state: State): Route[] {
  const obey = (order: Order) => async ({ request, response, url }: Exchange, rest: string) => {
    const refusal = findRefusal(request, state.consoleToken)
    if (refusal) return replyJson(response, refusal.status, { reason: refusal.reason, message: refusal.message })
    try {
      const body = request.method === 'POST' ? await readJson(request) : {}
      replyJson(response, 200, (await order({ body, rest: decodeURIComponent(rest), search: url.searchParams })) ?? null)
    } catch (error) {
      replyJson(response, 400, { message: messageOf(error) })
    }
  }

  const routesOf = (method: string, table: Record<string, Order>) => Object.entries(table).map(([name, order]) => ({ method, path: `/emulator/${name}`, answer: obey(order) }))
  return [...pageRoutes(), ...routesOf('GET', createLooks(state)), ...routesOf('POST', createOrders(state))]
}
