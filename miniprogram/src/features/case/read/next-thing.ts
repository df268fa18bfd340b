import type { Day } from '@shouhou/shared'
import type { CaseView } from '@shouhou/shared/case'
import type { CaseFile } from '@shouhou/shared/case-file'
import { completeness, kindsOfPieces } from '@shouhou/shared/evidence'
import type { Source } from '@shouhou/shared/rights'
import * as say from '../../../words/case/read'
import { whyMissing } from '../../../words/evidence/kinds'
import { nextOfRepairs } from './next-of-repairs'

/** The one thing that helps this case most now. */
export interface NextThing {
  readonly what: 'add-evidence' | 'find-others' | 'solve' | 'reopen' | 'same-here' | 'repair' | 'check'
  /** On the button. */
  readonly verb: string
  readonly why: string
  /** What the reason rests on, where it states a rule. */
  readonly sources?: readonly Source[]
  /** Which repair it is about. */
  readonly repairId?: string
}

/** What only its author has beside the case. */
export interface AtHand { readonly file: CaseFile | undefined; readonly today: Day }

const ofMine = (found: CaseView, { file, today }: AtHand): NextThing => {
  if (found.state === 'solved') return { what: 'reopen', verb: say.reopenVerb, why: '' }
  const inRepair = file && nextOfRepairs(file, today)
  if (inRepair?.isPressing) return inRepair.next
  const missing = completeness(kindsOfPieces(found.evidence)).missing[0]
  if (missing) return { what: 'add-evidence', verb: say.addVerb(missing), why: whyMissing[missing] }
  if (found.jielongs.length === 0) return { what: 'find-others', verb: say.findVerb, why: say.findWhy }
  // What is still in repair is not solved.
  return inRepair?.next ?? { what: 'solve', verb: say.solveVerb, why: say.solveWhy }
}

export const nextThing = (found: CaseView, atHand: AtHand): NextThing =>
  found.isMine ? ofMine(found, atHand) : { what: 'same-here', verb: say.sameVerb, why: '' }
