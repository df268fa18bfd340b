import type { Result } from '@shouhou/shared'

export interface Upload {
  readonly done: Promise<Result<{ fileId: string }>>
  readonly abort: () => void
}

/** Told how far it is, in parts of a hundred. */
export type OnProgress = (percent: number) => void

export const lost = { ok: false, error: { code: 'call/offline' } } as const

/** The phone no longer has it. */
export const gone = { ok: false, error: { code: 'evidence/missing-file' } } as const
