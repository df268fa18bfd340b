import type { JielongView } from '@shouhou/shared/jielong'
import { Notice } from '../../../ui'

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
    {jielong.ledFrom && (
      <Notice title="已并入这个接龙">{`${jielong.ledFrom.title === '' ? '您打开的接龙' : `您打开的“${jielong.ledFrom.title}”`}已经并到这里。两边的人数在一起，同一个人只算一次。`}</Notice>
    )}
    {isNew && isAlone(jielong) && <Notice tone="success" title="接龙开好了">{`发到微信群里，点开就能加入。${jielong.myEntry ? '' : '您自己也别忘了加入。'}`}</Notice>}
  </>
)

/** What others cannot see yet, or no longer. Only its author and admins get this far. */
function ReviewNotice({ jielong: { review } }: { readonly jielong: JielongView }) {
  if (review.hidden) return <Notice tone="warn" title="已被管理员隐藏">{`原因：${review.hidden.reason}。群里其他人看不到。`}</Notice>
  if (review.check === 'waiting') return <Notice>标题和说明正在做内容检查，通过后群里的人才能看到。</Notice>
  if (review.check === 'refused') return <Notice tone="warn" title="没有通过内容检查">群里其他人看不到。可以结束它，换一种写法再开一个。</Notice>
  return null
}
