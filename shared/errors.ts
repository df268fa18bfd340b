/** What was wrong with one field of an input. `limit` is in characters, items or the number's own unit. */
export interface BadField {
  path: string
  problem: 'missing' | 'too-long' | 'too-many' | 'too-small' | 'too-big' | 'unknown-field' | 'wrong-form'
  limit?: number
}

type None = Record<never, never>

/** Every way to say no, with the facts that a sentence about it needs. Sentences live with the screens. */
export interface Failures {
  'call/unknown': None
  'call/bad-input': { fields: BadField[] }
  'call/too-large': { limit: number }
  'call/not-signed-in': None
  'call/not-registered': None
  'call/not-operator': None
  'call/still-running': None
  'call/key-reused': None
  'call/broken': { requestId: string }
  'call/offline': None
  'call/timed-out': None

  'content/refused': { field: string }

  'person/already-registered': None

  'group/not-found': None
  'group/not-allowed': { action: string }
  'group/not-verified': None
  'group/wrong-code': None
  /** Epoch ms: from then on they may try again. */
  'group/too-many-guesses': { until: number }
  'group/removed': None
  'group/owner-must-hand-over': None
  'group/no-such-member': None
  'group/role-not-here': { role: string }
  'group/already-decided': None
  'group/chat-unreadable': None
  'group/chat-taken': None
  'group/brand-missing': None
  'group/changed-meanwhile': None
  'group/full': { limit: number }

  'case/not-found': None
  'case/not-yours': None
  'case/changed-meanwhile': None
  'case/date-in-future': { field: string }
  'case/already-solved': None
  'case/not-solved': None
  /** `title` is empty for one that is hidden. */
  'case/in-jielong': { title: string }

  'evidence/not-found': None
  'evidence/not-yours': None
  'evidence/too-large': { limit: number }
  'evidence/too-many': { limit: number }
  'evidence/wrong-type': { found: string }
  'evidence/missing-file': None
  'evidence/size-differs': None
  'evidence/broken-file': None
  'evidence/not-confirmed': None
  'evidence/not-shown-yet': None

  'jielong/not-found': None
  'jielong/not-yours': None
  'jielong/full': { capacity: number; waiting: number }
  'jielong/closed': None
  'jielong/not-closed': None
  'jielong/late': { closesAt: number }
  'jielong/closes-in-past': None
  'jielong/other-model': { model: string }
  'jielong/other-fault': { faultCode: string }
  'jielong/not-joined': None
  'jielong/already-open': { jielongId: string }
  'jielong/not-archived': None
  /** Joined with what another kind of 接龙 asks for. */
  'jielong/wrong-kind': None
  /** `at`: which field, from 0. */
  'jielong/bad-answers': { answers: { at: number; problem: 'missing' | 'not-a-number' | 'not-a-choice' }[] }
  'jielong/date-in-future': { field: string }
  'jielong/cannot-merge': { why: 'same' | 'other-kind' | 'already-merged' | 'has-merged' | 'has-waiting' | 'archived' | 'too-many' }
  'jielong/not-merged': None
  'jielong/too-many-lines': { limit: number }
  'jielong/line-not-found': None
  'jielong/line-taken': None
  /** Already claimed another line here. */
  'jielong/one-line-each': None
  'jielong/line-not-yours': None
  'jielong/code-unavailable': None

  'template/not-found': None
  'template/not-yours': None
  'template/not-shared': None
  'template/too-many': { limit: number }

  'moderation/not-found': None
  'moderation/own-content': None
  'moderation/already-hidden': None
  'moderation/not-hidden': None
  'moderation/changed-meanwhile': None

  'consent/not-a-watchdog': None
  'consent/not-given': None

  'rights/changed-meanwhile': None

  'repair/not-found': None
  'repair/changed-meanwhile': None
  'repair/too-many': { limit: number }
  /** `field` lies before the day it follows. */
  'repair/dates-crossed': { field: string }
  /** On that day it was in another repair, which is over: days in China. */
  'repair/overlaps': { from: string; to: string }
  'repair/not-picked-up': None

  'channel/not-found': None
  'channel/changed-meanwhile': None
  'channel/too-many': { limit: number }
  /** An answer lies before the day it follows. */
  'channel/dates-crossed': None
  /** `rule`: which of the guard's. */
  'channel/stopped': { rule: string }

  'reminder/not-found': None
  'reminder/nothing': None
  /** The app asks for another message by now. */
  'reminder/other-template': None

  'knowledge/not-found': None
  'knowledge/too-many': { limit: number }

  'export/nothing': None
  'export/too-many': { limit: number }
  'export/not-found': None
}

export type ErrorCode = keyof Failures

export type Failure = { [Code in ErrorCode]: { code: Code } & Failures[Code] }[ErrorCode]
