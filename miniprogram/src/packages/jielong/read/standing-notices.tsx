import type { JielongView } from '@shouhou/shared/jielong'
import { Notice } from '../../../ui'
import * as say from '../../../words/jielong/read'

export interface StandingNoticesProps {
  readonly jielong: JielongView
  /** Just started: it wants to be sent round. */
  readonly isNew: boolean
}

/** Nobody but the starter is in it: it still wants to be sent round. */
const isAlone = ({ state, people, waiting, lines, myEntry }: JielongView): boolean =>
  state === 'open' && people + waiting + lines <= (myEntry ? 1 : 0)

/** What one should know before the number. */
export const StandingNotices = ({ jielong, isNew }: StandingNoticesProps) => (
  <>
    <ReviewNotice jielong={jielong} />
    {jielong.ledFrom && <Notice title={say.led}>{say.ledDetail(jielong.ledFrom.title)}</Notice>}
    {isNew && isAlone(jielong) && <Notice tone="success" title={say.isStarted}>{`${say.sendRound}${jielong.myEntry ? '' : say.joinToo}`}</Notice>}
  </>
)

/** What others cannot see yet, or no longer. Only its author and admins get this far. */
function ReviewNotice({ jielong: { review } }: { readonly jielong: JielongView }) {
  if (review.hidden) return <Notice tone="warn" title={say.hidden}>{say.hiddenWhy(review.hidden.reason)}</Notice>
  if (review.check === 'waiting') return <Notice>{say.checking}</Notice>
  if (review.check === 'refused') return <Notice tone="warn" title={say.refused}>{say.refusedDetail}</Notice>
  return null
}
