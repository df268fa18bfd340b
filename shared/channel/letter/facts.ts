import type { Day } from '../../calendar'
import type { Report } from '../../case/case'
import type { RepairView } from '../../repair/repair'
import type { Assessment, RightsAnswers } from '../../rights/rights'
import type { Source } from '../../rights/source'
import { EMPTY_BLANK } from '../../template/fill-script'
import type { ChannelStep, OwnWords } from '../channel'

/** What a letter is made of: one person's own case and nobody else's. */
export interface LetterFacts {
  report: Report
  answers: RightsAnswers
  assessment: Assessment
  repairs: readonly RepairView[]
  steps: readonly ChannelStep[]
  words: OwnWords
  today: Day
  /** Kinds of the evidence in the case; left out: what a case like this usually has is listed. */
  evidence?: readonly { kind: string }[]
  /** How many people of the group have this fault on this model, where that was counted. */
  people?: number
}

/** What is known, or ＿＿＿ and its name among what is missing. */
export type Known = (value: string | null | undefined, name: string) => string

/** One kind of letter, before it is put together. */
export interface Draft {
  title: string
  to: string
  paragraphs: readonly string[]
  enclosures: readonly string[]
  sources: readonly Source[]
}

export type Write = (facts: LetterFacts, known: Known) => Draft

/** Remembers what was not known, once each and in the order of the letter. */
export function takingNote(): { known: Known; missing: () => string[] } {
  const missing = new Set<string>()
  const known: Known = (value, name) => {
    if (value?.trim()) return value.trim()
    missing.add(name)
    return EMPTY_BLANK
  }
  return { known, missing: () => [...missing] }
}
