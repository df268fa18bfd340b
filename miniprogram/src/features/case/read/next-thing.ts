import type { CaseView } from '@shouhou/shared/case'
import { completeness, kindsOfPieces } from '@shouhou/shared/evidence'
import * as say from '../../../words/case/read'
import { whyMissing } from '../../../words/evidence/kinds'

/** The one thing that helps this case most now. */
export interface NextThing {
  readonly what: 'add-evidence' | 'find-others' | 'solve' | 'reopen' | 'same-here'
  /** On the button. */
  readonly verb: string
  readonly why: string
}

const ofMine = (found: CaseView): NextThing => {
  if (found.state === 'solved') return { what: 'reopen', verb: say.reopenVerb, why: '' }
  const missing = completeness(kindsOfPieces(found.evidence)).missing[0]
  if (missing) return { what: 'add-evidence', verb: say.addVerb(missing), why: whyMissing[missing] }
  if (found.jielongs.length === 0) return { what: 'find-others', verb: say.findVerb, why: say.findWhy }
  return { what: 'solve', verb: say.solveVerb, why: say.solveWhy }
}

export const nextThing = (found: CaseView): NextThing =>
  found.isMine ? ofMine(found) : { what: 'same-here', verb: say.sameVerb, why: '' }
