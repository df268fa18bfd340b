import type { JielongKind, JielongView } from '@shouhou/shared/jielong'
import { detailOf, type PosterFacts } from '../../../features/jielong'
import { sayMoment } from '../../../words'

const INVITATIONS: Readonly<Record<JielongKind, string>> = {
  fault: '微信扫一扫，看看是不是同一个问题',
  price: '微信扫一扫，看看大家报的价',
  signup: '微信扫一扫，看看要不要一起报名',
}

type Shown = Pick<JielongView, 'kind' | 'title' | 'brand' | 'model' | 'part' | 'people' | 'groupName' | 'closesAt'>

/** What stays true on paper: a day, never 'in three days'. */
export const posterFactsOf = (jielong: Shown): PosterFacts => ({
  title: jielong.title,
  detail: detailOf(jielong),
  count: jielong.people,
  groupName: jielong.groupName,
  deadline: jielong.closesAt === null ? '' : `${sayMoment(jielong.closesAt)} 截止`,
  invitation: INVITATIONS[jielong.kind],
})
