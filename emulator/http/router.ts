import type { IncomingMessage, ServerResponse } from 'node:http'

/** Somebody asking for something: the request, the address taken apart, and where the answer goes. */
export interface Exchange {
  request: IncomingMessage
  response: ServerResponse
  url: URL
}

export interface Route {
  method: string
  /** The whole path, or everything below it when it ends with `/`. */
  path: string
  answer(exchange: Exchange, rest: string): Promise<void> | void
}

const isFor = (route: Route, path: string) => route.path === path || (route.path.endsWith('/') && path.startsWith(route.path))

/** What may be asked at this address; empty when nothing answers there. */
export function methodsAt(routes: Route[], path: string): string[] {
  return routes.filter(route => isFor(route, path)).map(({ method }) => method)
}

export function findRoute(routes: Route[], method: string, path: string): { route: Route; rest: string } | undefined {
  const route = routes.find(each => each.method === method && isFor(each, path))
  return route && { route, rest: path.slice(route.path.length) }
}
