import { DISCLAIMER, type Assessment, type Conclusion, type RightsFacts } from '@shouhou/shared/rights'
import { sayDay, sayMoney } from '../../../words'
import * as say from '../../../words/rights/result'
import { confidence, named } from '../../../words/rights/sources'
import { sayFirst } from '../../../words/rights/told'

const amountLine = ({ amounts }: Conclusion): string =>
  amounts.length < 2 ? '' : amounts.map(({ fen, how }) => say.amountLine(sayMoney(fen), how)).join('\n')

const sourceLines = ({ sources }: Conclusion): string =>
  [...new Set(sources.map(source => say.sourceLine(named(source), confidence[source.confidence], sayDay(source.checkedOn))))].join('\n')

const numbered = (conclusion: Conclusion, at: number): string => (conclusion.rule === 'S2' ? conclusion.says : say.numbered(at + 1, conclusion.says))

const lines = (conclusion: Conclusion, at: number): string =>
  [
    numbered(conclusion, at), say.sayDays(conclusion), amountLine(conclusion), say.named(say.next, conclusion.next),
    conclusion.proof.length > 0 && say.named(say.proof, say.listed(conclusion.proof)),
    conclusion.notes.length > 0 && say.named(say.notes, conclusion.notes.join('')), sourceLines(conclusion),
  ].filter(Boolean).join('\n')

/** Everything that applies, with what it stands on, to paste into a chat. */
export const assessmentAsText = ({ conclusions }: Assessment, facts: RightsFacts): string =>
  [say.copiedTitle, sayFirst(facts), ...conclusions.map(lines), DISCLAIMER].join('\n\n')
