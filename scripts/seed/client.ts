import { randomUUID } from 'node:crypto'
import { LONG_CALLS, type Result } from '@shouhou/shared'
import { calls, type CallName, type Calls } from '@shouhou/shared/calls'

/** Somebody who uses the running product over HTTP, as the browser does. */
export interface Visitor {
  /** Answers the value; a no throws. */
  call<Name extends CallName>(name: Name, input: Calls[Name]['input']): Promise<Calls[Name]['output']>
  /** Sends a file to a path that was handed out; answers its file id. */
  put(cloudPath: string, bytes: Uint8Array): Promise<string>
}

async function postJson(url: string, body: object, token?: string): Promise<unknown> {
  const authorization: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` }
  const reply = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json', ...authorization }, body: JSON.stringify(body) })
  const text = await reply.text()
  if (!reply.ok) throw new Error(`${url} answered ${reply.status}: ${text.slice(0, 300)}`)
  return JSON.parse(text)
}

/** Signs in with an openid of one's own, or as a persona. */
export async function signIn(url: string, who: { persona: string } | { openid: string; nickname: string }): Promise<Visitor> {
  const { token } = (await postJson(`${url}/sign-in`, who)) as { token: string }
  return {
    async call(name, input) {
      const key = calls[name].isChange ? { key: randomUUID() } : {}
      const target = LONG_CALLS.includes(name) ? 'exports' : 'api'
      const reply = (await postJson(`${url}/functions/${target}`, { call: name, input, ...key }, token)) as Result<Calls[typeof name]['output']>
      if (!reply.ok) throw new Error(`${name} was refused: ${JSON.stringify(reply.error)}`)
      return reply.value
    },
    async put(cloudPath, bytes) {
      const reply = await fetch(`${url}/storage/${cloudPath}`, { method: 'PUT', headers: { authorization: `Bearer ${token}` }, body: new Blob([new Uint8Array(bytes)]) })
      if (!reply.ok) throw new Error(`storage answered ${reply.status}: ${(await reply.text()).slice(0, 300)}`)
      return ((await reply.json()) as { fileID: string }).fileID
    },
  }
}
