import type { Stored } from '../collection'

/** Wrong invitation codes that somebody has tried since then, and how many more they may; `_id` is one per person. */
export interface GuessDoc extends Stored { since: number; left: number; codes: string[] }
