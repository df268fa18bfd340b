import type { JielongView } from '@shouhou/shared/jielong'
import { Notice } from '../../../ui'

/** What others cannot see yet, or no longer. Only its author and admins get this far. */
export function ReviewNotice({ jielong: { review } }: { readonly jielong: JielongView }) {
  if (review.hidden) return <Notice tone="warn" title="已被管理员隐藏">{`原因：${review.hidden.reason}。群里其他人看不到。`}</Notice>
  if (review.check === 'waiting') return <Notice>标题和说明正在做内容检查，通过后群里的人才能看到。</Notice>
  if (review.check === 'refused') return <Notice tone="warn" title="没有通过内容检查">群里其他人看不到。可以结束它，换一种写法再开一个。</Notice>
  return null
}
