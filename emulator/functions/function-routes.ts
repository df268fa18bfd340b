import { BodyTooLong, fromElsewhere, isFromOurPages, readBody } from '../http/request'
import { replyJson, replyText } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import type { Sessions } from '../identity/sessions'
import { messageOf, serviceCode } from '../service-error'
import type { Functions } from './functions'

const statuses: Record<string, number> = { FUNCTION_NOT_FOUND: 404, EXCEED_REQUEST_LIMIT: 413, FUNCTIONS_TIME_LIMIT_EXCEEDED: 504, INVALID_PARAM: 400, EXCEED_CONCURRENT_REQUEST_LIMIT: 429 }
const codes: Record<string, number> = { FUNCTION_NOT_FOUND: -501000, EXCEED_REQUEST_LIMIT: -501003, FUNCTIONS_TIME_LIMIT_EXCEEDED: -504003, FUNCTIONS_RESULT_TOO_LONG: -604001, EXCEED_CONCURRENT_REQUEST_LIMIT: -501004, INVALID_PARAM: -501007 }

const whenRead = 'functions are read when the emulator starts, so a new one wants a restart'

/**
 * POST /functions/<name>: the stand-in for `wx.cloud.callFunction`. Functions know only the address on this machine;
 * a browser elsewhere needs file addresses that begin as its own.
 */
export function functionRoutes(functions: Functions, sessions: Sessions, internalUrl: string): Route[] {
  function forBrowser(result: string, host?: string): string {
    return result.replaceAll(`${internalUrl}/files/`, `http://${host ?? ''}/files/`)
  }

  async function call(exchange: Exchange, name: string): Promise<void> {
    const { request, response } = exchange
    if (!isFromOurPages(request)) return replyJson(response, 403, fromElsewhere)
    const person = sessions.read(request)
    if (!person) return replyJson(response, 401, { errCode: -501009, errMsg: 'sign in first' })
    const event = (await readBody(request, 1024 * 1024)).toString('utf8') || '{}'
    const result = await functions.invoke(name, event, { openid: person.openid, source: 'wx_client' })
    replyText(response, 200, { type: 'application/json; charset=utf-8', text: forBrowser(result, request.headers.host) })
  }

  return [
    {
      method: 'POST',
      path: '/functions/',
      answer: async (exchange, name) => {
        try {
          await call(exchange, name)
        } catch (error) {
          const code = error instanceof BodyTooLong ? 'EXCEED_REQUEST_LIMIT' : serviceCode(error)
          replyJson(exchange.response, statuses[code] ?? 500, { errCode: codes[code] ?? -504002, errMsg: code === 'FUNCTION_NOT_FOUND' ? `${messageOf(error)}; ${whenRead}` : messageOf(error) })
        }
      },
    },
  ]
}
