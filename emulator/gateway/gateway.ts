import { randomUUID } from 'node:crypto'
import type { Invocations } from '../functions/invocation'
import { BodyTooLong, isLoopback, readJson } from '../http/request'
import { replyJson } from '../http/reply'
import type { Exchange } from '../http/router'
import { messageOf, ServiceError, serviceCode } from '../service-error'
import type { Action, Reply } from './action'
import { readMultipart } from './multipart'
import type { Credentials } from './credentials'
import { isSignedBy } from './signature'

const longestRequest = 16 * 1024 * 1024

export interface Gateway {
  credentials: Credentials
  invocations: Invocations
  actions: Record<string, Action>
}

async function readParams({ request }: Exchange): Promise<Record<string, unknown>> {
  const isForm = (request.headers['content-type'] ?? '').startsWith('multipart/form-data')
  return isForm ? readMultipart(request, longestRequest) : readJson(request, longestRequest)
}

async function answer(gateway: Gateway, exchange: Exchange): Promise<Reply> {
  if (!isLoopback(exchange.request)) throw new ServiceError('INVALID_REQUEST_SOURCE', 'only functions on this machine may ask')
  const body = await readParams(exchange)
  if (!isSignedBy(gateway.credentials, exchange.request, body)) throw new ServiceError('SIGN_PARAM_INVALID', 'the signature is missing or wrong')
  const invocation = gateway.invocations.find(body['wxCloudApiToken'])
  if (!invocation) throw new ServiceError('INVALID_REQUEST_SOURCE', 'no function is running with this token')
  const action = Object.hasOwn(gateway.actions, String(body['action'])) ? gateway.actions[String(body['action'])] : undefined
  if (!action) throw new ServiceError('INVALID_ACTION', `unknown action: ${String(body['action'])}`)
  return action({ body, invocation, isGone: () => exchange.response.destroyed || invocation.isTimedOut === true })
}

const codeOf = (error: unknown) => (error instanceof BodyTooLong ? 'EXCEED_REQUEST_SIZE_LIMIT' : serviceCode(error))

/** POST /admin: everything that wx-server-sdk asks. Refusals are HTTP 200 with `code` and `message`, as on the service. */
export async function answerGateway(gateway: Gateway, exchange: Exchange): Promise<void> {
  const requestId = randomUUID()
  const { response } = exchange
  try {
    const reply = await answer(gateway, exchange)
    if (Buffer.isBuffer(reply)) response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(reply)
    else replyJson(response, 200, { requestId, ...reply })
  } catch (error) {
    replyJson(response, 200, { code: codeOf(error), message: messageOf(error), requestId })
  }
}
