import type { Stored } from '../collection'

/** The answer that a change got, kept a day for whoever asks again with the same key. */
export interface AnswerDoc extends Stored { digest: string; state: 'running' | 'done'; value: unknown; at: number; since: number }
