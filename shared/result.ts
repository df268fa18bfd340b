import type { Failure } from './errors'

/** What a rule or a call answers: never thrown, always returned. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure }

export const ok = <T>(value: T): { ok: true; value: T } => ({ ok: true, value })

export const fail = (error: Failure): { ok: false; error: Failure } => ({ ok: false, error })
