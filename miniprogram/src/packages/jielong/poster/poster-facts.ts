import type { JielongView } from '@shouhou/shared/jielong'
import { detailOf, type PosterFacts } from '../../../features/jielong'
import { invitation, until } from '../../../words/jielong/share'

type Shown = Pick<JielongView, 'kind' | 'title' | 'brand' | 'model' | 'part' | 'people' | 'groupName' | 'closesAt'>

/** What stays true on paper: a day, never 'in three days'. */
export const posterFactsOf = (jielong: Shown): PosterFacts => ({
  title: jielong.title,
  detail: detailOf(jielong),
  count: jielong.people,
  groupName: jielong.groupName,
  deadline: jielong.closesAt === null ? '' : until(jielong.closesAt),
  invitation: invitation[jielong.kind],
})
