import type { CaseView } from '@shouhou/shared/case'
import { completeness, EVIDENCE_KIND_LABELS, kindsOfPieces } from '@shouhou/shared/evidence'
import { WHY_MISSING } from '../../evidence'

/** The one thing that helps this case most now. */
export interface NextThing {
  readonly what: 'add-evidence' | 'find-others' | 'solve' | 'reopen' | 'same-here'
  /** On the button. */
  readonly verb: string
  readonly why: string
}

const ofMine = (found: CaseView): NextThing => {
  if (found.state === 'solved') return { what: 'reopen', verb: '又出问题了，重新打开', why: '' }
  const missing = completeness(kindsOfPieces(found.evidence)).missing[0]
  if (missing) return { what: 'add-evidence', verb: `补上${EVIDENCE_KIND_LABELS[missing]}`, why: WHY_MISSING[missing] }
  if (found.jielongs.length === 0) return { what: 'find-others', verb: '看谁和我一样', why: '证据齐了。参加或开一个接龙，和同样情况的人放在一起看。' }
  return { what: 'solve', verb: '标为已解决', why: '证据齐了，也在接龙里。有结果了就标为已解决，让别人知道结果。' }
}

export const nextThing = (found: CaseView): NextThing =>
  found.isMine ? ofMine(found) : { what: 'same-here', verb: '我也是，报故障', why: '' }
