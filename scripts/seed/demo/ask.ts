import { randomUUID } from 'node:crypto'
import { LONG_CALLS, type Result } from '@shouhou/shared'
import { calls, type CallName, type Calls } from '@shouhou/shared/calls'

/** Somebody of the demo, signed in at the emulator's door like anybody else. */
export interface Visitor {
  ask<Name extends CallName>(name: Name, input: Calls[Name]['input']): Promise<Calls[Name]['output']>
  put(cloudPath: string, bytes: Uint8Array): Promise<string>
}

const json = async (url: string, body: unknown, token?: string): Promise<unknown> => {
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`)
  return response.json()
}

const askAs = (url: string, token: string): Visitor['ask'] => async (name, input) => {
  const key = calls[name].isChange ? { key: randomUUID() } : {}
  const reply = (await json(`${url}/functions/${LONG_CALLS.includes(name) ? 'exports' : 'api'}`, { call: name, input, ...key }, token)) as Result<never>
  if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
  return reply.value
}

const putAs = (url: string, token: string): Visitor['put'] => async (cloudPath, bytes) => {
  const response = await fetch(`${url}/storage/${cloudPath}`, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: new Blob([new Uint8Array(bytes)]) })
  if (!response.ok) throw new Error(`storage answered ${response.status}: ${await response.text()}`)
  return ((await response.json()) as { fileID: string }).fileID
}

/** Signs in and takes a nickname. */
export const visit = async (url: string, { openid, nickname }: { openid: string; nickname: string }): Promise<Visitor> => {
  const { token } = (await json(`${url}/sign-in`, { openid, nickname })) as { token: string }
  const visitor = { ask: askAs(url, token), put: putAs(url, token) }
  if ((await visitor.ask('person.me', {})).person === null) await visitor.ask('person.register', { nickname, agreed: true })
  return visitor
}
