import { go } from '../../../route'
import { Cell, Section } from '../../../ui'
import * as say from '../../../words/verification/verify'

export interface ReportedTextsProps {
  readonly count: number
  readonly hasMore: boolean
}

/** The operator's other queue: what groups say of themselves, and nicknames. */
export const ReportedTexts = ({ count, hasMore }: ReportedTextsProps) =>
  (count === 0 ? null : (
    <Section title={say.textsTitle} isList>
      <Cell icon="shield" title={say.texts(count, hasMore)} detail={say.textsDetail} onPress={() => go('queue')} />
    </Section>
  ))
