import { randomBytes, randomUUID } from 'node:crypto'
import type { FunctionDeclaration } from './declaration'
import type { OutputLine } from './function-log'

/** Where a run came from, in WeChat's words: the last of a comma-separated chain. */
export type Source = 'wx_client' | 'wx_trigger' | 'wx_unknown' | 'scf'

export interface Caller {
  openid?: string
  /** The chain so far: `wx_client,scf` for a function called by one that a person called. */
  source: string
}

/** One run of one function; its token says, in every request to the gateway, who is asking. */
export interface Invocation {
  requestId: string
  token: string
  declaration: FunctionDeclaration
  caller: Caller
  startedAt: number
  reads: number
  writes: number
  /** Each question that no index served: `notes (kind, n)`. */
  unserved: string[]
  /** What the function has written to the console; the runtime adds to it. */
  output: OutputLine[]
  /** Its time was over before it had answered: what it still waits for is not done any more. */
  isTimedOut?: boolean
  /** Not a function but a script or a test: it may look anywhere. */
  isOutside?: boolean
}

export interface Invocations {
  open(declaration: FunctionDeclaration, caller: Caller): Invocation
  close(invocation: Invocation): void
  find(token: unknown): Invocation | undefined
}

export function createInvocations(): Invocations {
  const live = new Map<string, Invocation>()
  return {
    open(declaration, caller) {
      const token = randomBytes(24).toString('base64url')
      const invocation: Invocation = { requestId: randomUUID(), token, declaration, caller, startedAt: performance.now(), reads: 0, writes: 0, unserved: [], output: [] }
      live.set(token, invocation)
      return invocation
    },
    close: invocation => void live.delete(invocation.token),
    find: token => (typeof token === 'string' ? live.get(token) : undefined),
  }
}
