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

export function findRoute(routes: Route[], method: string, path: string): { route: Route; rest: string } | undefined {
  for (const route of routes) {
    if (route.method !== method) continue
    if (route.path === path) return { route, rest: '' }
    if (route.path.endsWith('/') && path.startsWith(route.path)) return { route, rest: path.slice(route.path.length) }
  }
  return undefined
}
