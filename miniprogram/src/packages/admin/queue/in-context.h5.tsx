import { View } from '@tarojs/components'
import type { QueueItem } from '@shouhou/shared/moderation'
import { useAnswer } from '../../../cloud'
import { CasePane } from '../../../features/case'
import { openEvidence } from '../../../features/evidence'
import { subjectPage } from '../../../features/moderation'
import { Button, Section } from '../../../ui'
import * as say from '../../../words/moderation/queue'
import { mediumOf } from './medium-of'
import style from './queue.module.scss'

/** The thing as its readers see it; where it stands on a page of its own, the words in question and the way there. */
export function InContext({ item }: { readonly item: QueueItem }) {
  const { subject: { noun, id }, groupId, excerpt } = item
  if (noun === 'case') return <CasePane groupId={groupId} caseId={id} action={null} />

  const open = subjectPage(groupId, item.subject)
  const medium = noun === 'evidence' ? mediumOf(excerpt) : undefined
  return (
    <Section title={say.inQuestion} aside={open && <Button kind="plain" isSmall icon="show" onPress={open}>{say.open}</Button>}>
      {medium === 'photo' && <Picture evidenceId={id} />}
      <View className={style.words}>{excerpt || say.noText}</View>
      {medium && medium !== 'photo' && <Button isSmall icon="show" onPress={() => void openEvidence({ evidenceId: id, medium }, 'public')}>{say.openFile}</Button>}
    </Section>
  )
}

/** A photo is looked at right here. */
function Picture({ evidenceId }: { readonly evidenceId: string }) {
  const { value } = useAnswer('evidence.open', { evidenceId, layer: 'public' })
  return value ? <img className={style.picture} src={value.url} alt={say.photo} /> : null
}
