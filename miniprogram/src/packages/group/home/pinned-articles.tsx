import { useAnswer } from '../../../cloud'
import { go } from '../../../route'
import { Cell, Section } from '../../../ui'
import * as say from '../../../words/group/home'
import { TITLES } from '../../../words/knowledge/titles'

/** What the admins want everybody to know; nothing where they pinned nothing. */
export function PinnedArticles({ groupId }: { readonly groupId: string }) {
  const pins = useAnswer('knowledge.pins', { groupId }, { isLasting: true })
  const known = pins.value?.filter(articleId => articleId in TITLES) ?? []
  if (known.length === 0) return null

  return (
    <Section title={say.pinned} isList>
      {known.map(articleId => <Cell key={articleId} icon="book" title={TITLES[articleId] ?? ''} onPress={() => go('article', { articleId, groupId })} />)}
    </Section>
  )
}
