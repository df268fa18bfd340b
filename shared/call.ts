import type { Action } from './permission/permissions'
import type { ErrorCode } from './errors'
import type * as z from './z'

/**
 * Who may ask: anybody with an identity from the cloud, a person who registered, the platform's operator, or whoever
 * the table of permissions lets do this in the group that the input names (`input.groupId`). With `isForStrangers` it
 * lets them before they register: what stands on the door is read before one says who one is.
 */
export type Asks = 'signed-in' | 'registered' | 'operator' | { action: Action; isForStrangers?: true }

export interface Call<Input extends z.ZodMiniType = z.ZodMiniType, Output extends z.ZodMiniType = z.ZodMiniType, Who extends Asks = Asks> {
  /** What it is for, in one sentence. */
  says: string
  asks: Who
  /** A change carries an idempotency key; a question does not. */
  isChange: boolean
  input: Input
  output: Output
  /** What it may answer beside what every call may: call/…, group/not-found, group/not-allowed, group/not-verified. */
  errors: readonly ErrorCode[]
  /** A change that can be asked again without harm by what it writes: nothing else has to remember its first answer. */
  isOnceByItself?: boolean
}

type Said<I extends z.ZodMiniType, O extends z.ZodMiniType, W extends Asks> = Omit<Call<I, O, W>, 'isChange'>

export const question = <I extends z.ZodMiniType, O extends z.ZodMiniType, const W extends Asks>(call: Said<I, O, W>): Call<I, O, W> => ({
  ...call,
  isChange: false,
})

export const change = <I extends z.ZodMiniType, O extends z.ZodMiniType, const W extends Asks>(call: Said<I, O, W>): Call<I, O, W> => ({
  ...call,
  isChange: true,
})

/** Calls that the function `exports` answers, with more time and memory; `api` answers all others. */
export const LONG_CALLS: readonly string[] = ['export.make', 'channel.document', 'reminder.calendar']

/** WeChat takes events of at most this many bytes. */
export const EVENT_LIMIT = 100 * 1024
