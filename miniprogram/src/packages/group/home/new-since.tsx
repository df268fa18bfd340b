import type { News } from '../../../features/group'
import { Notice } from '../../../ui'
import * as say from '../../../words/group/home'

/** How much came in since the last look; nothing when nothing did. */
export const NewSince = ({ news: { cases, jielongs } }: { readonly news: News }) => (
  <Notice title={say.newSince(cases, jielongs)}>{say.newSinceDetail}</Notice>
)
