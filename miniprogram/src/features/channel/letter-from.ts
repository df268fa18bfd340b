import type { Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { letterOf, type Letter, type LetterKind, type OwnWords } from '@shouhou/shared/channel'
import { staysOf } from '@shouhou/shared/repair'
import { answersFrom, assess, factsOf } from '@shouhou/shared/rights'
import type { Input } from '../../cloud'
import { untold } from './own-words'

interface Asked {
  readonly file: CaseFile
  readonly kind: LetterKind
  readonly words: OwnWords
  readonly today: Day
}

/** The letter as it will be read: made here, from one's own case, and sent nowhere. */
export function letterFrom({ file: { report, answers, repairs, steps, evidence }, kind, words, today }: Asked): Letter {
  const assessment = assess(factsOf(report, answers, staysOf(repairs)), today)
  return letterOf(kind, { report: untold(report, words), answers: answersFrom(report, answers), assessment, repairs, steps, words, today, evidence })
}

const TITLE_LIMIT = 60

/** What the cloud is asked to set as a document. */
export const documentOf = ({ kind, title, to, paragraphs, enclosures }: Letter): Input<'channel.document'> =>
  ({ kind, title: title.slice(0, TITLE_LIMIT), to, paragraphs: [...paragraphs], enclosures: [...enclosures] })
