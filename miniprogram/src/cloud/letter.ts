import type { CallName, Calls } from '@shouhou/shared/calls'
import { bytesOf, EVENT_LIMIT, fail, ok, type Failure, type Result } from '@shouhou/shared'

/** What a function is sent. */
export interface Letter {
  readonly call: CallName
  readonly input: unknown
  readonly key?: string
}

export type FunctionName = 'api' | 'exports'
export type Input<N extends CallName> = Calls[N]['input']
export type Output<N extends CallName> = Calls[N]['output']
export type Reply<N extends CallName> = Result<Output<N>>

/** What is longer than WeChat takes is not sent at all. */
export const weigh = (letter: Letter): Result<Letter> =>
  bytesOf(JSON.stringify(letter)) > EVENT_LIMIT ? fail({ code: 'call/too-large', limit: EVENT_LIMIT }) : ok(letter)

/** No answer came: whether the request arrived is not known. */
export class Unanswered extends Error {
  constructor(readonly code: 'call/offline' | 'call/timed-out' | 'call/not-signed-in') {
    super(code)
  }
}

export const ANSWER_WITHIN_MS = 20_000

/** Failures that leave open whether the change was made: the same key must be sent again. */
export const isOpenEnded = ({ code }: Failure): boolean =>
  code === 'call/offline' || code === 'call/timed-out' || code === 'call/still-running' || code === 'call/broken' || code === 'call/not-signed-in'
