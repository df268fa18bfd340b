import type { Invocation } from '../functions/invocation'

export interface Request {
  body: Record<string, unknown>
  invocation: Invocation
  /** Whether nobody waits for the answer any more. */
  isGone: () => boolean
}

/** What one action of the protocol answers, beside `requestId`; bytes when the SDK expects bytes. */
export type Reply = Record<string, unknown> | Buffer

export type Action = (request: Request) => Reply | Promise<Reply>
