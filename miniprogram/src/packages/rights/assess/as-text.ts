import { CONFIDENCE_LABELS, DISCLAIMER, type Assessment, type Conclusion, type RightsFacts } from '@shouhou/shared/rights'
import { sayDay, sayMoney } from '../../../words'
import * as say from '../../../words/rights/result'
import { sayFirst } from '../../../words/rights/told'

const amountLine = ({ amounts }: Conclusion): string =>
  amounts.length < 2 ? '' : amounts.map(({ fen, how }) => say.amountLine(sayMoney(fen), how)).join('\n')

const sourceLines = ({ sources }: Conclusion): string =>
  sources.map(({ law, article, confidence, checkedOn }) => say.sourceLine(law + article, CONFIDENCE_LABELS[confidence], sayDay(checkedOn))).join('\n')

const lines = (conclusion: Conclusion, at: number): string =>
  [
    say.numbered(at + 1, conclusion.says), say.sayDays(conclusion), amountLine(conclusion), say.named(say.next, conclusion.next),
    conclusion.proof.length > 0 && say.named(say.proof, say.listed(conclusion.proof)),
    conclusion.notes.length > 0 && say.named(say.notes, conclusion.notes.join('')), sourceLines(conclusion),
  ].filter(Boolean).join('\n')

/** Everything that applies, with what it stands on, to paste into a chat. */
export const assessmentAsText = ({ conclusions }: Assessment, facts: RightsFacts): string =>
  [say.copiedTitle, sayFirst(facts), ...conclusions.map(lines), DISCLAIMER].join('\n\n')
