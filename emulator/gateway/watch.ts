import type { GatewayQuestion } from '../options'
import type { Action, Reply } from './action'

const bytesOf = (reply: Reply | undefined): number => {
  if (reply === undefined) return 0
  return Buffer.isBuffer(reply) ? reply.length : Buffer.byteLength(JSON.stringify(reply))
}

/** The same actions; `tell` hears of every question once it is answered, and of those that were refused. */
export function watched(actions: Record<string, Action>, tell: (question: GatewayQuestion) => void): Record<string, Action> {
  const watch = (name: string, action: Action): Action => async request => {
    const { invocation, body } = request
    const collection = typeof body['collectionName'] === 'string' ? body['collectionName'] : null
    let reply: Reply | undefined
    try {
      reply = await action(request)
      return reply
    } finally {
      tell({ function: invocation.declaration.name, requestId: invocation.requestId, openid: invocation.caller.openid, action: name, collection, bytes: bytesOf(reply) })
    }
  }
  return Object.fromEntries(Object.entries(actions).map(([name, action]) => [name, watch(name, action)]))
}
