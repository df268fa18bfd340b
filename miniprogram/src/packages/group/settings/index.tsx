import { View } from '@tarojs/components'
import { useShareAppMessage } from '@tarojs/taro'
import type { GroupView } from '@shouhou/shared/group'
import { Answered, useAnswer, usePullToRefresh } from '../../../cloud'
import { invitationCard } from '../../../features/group'
import { RequirePerson } from '../../../features/person'
import { address, useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { appName } from '../../../words/group/invitation'
import * as say from '../../../words/group/settings'
import { CodeSettings } from './code-settings'
import { EditTexts } from './edit-texts'
import { Leaving } from './leaving'
import style from './settings.module.scss'

export default function GroupSettingsPage() {
  const { groupId } = useParams()
  if (!groupId) return <Page><EmptyState icon="settings" title={say.notFound} detail={say.notFoundDetail} /></Page>

  return <RequirePerson><GroupSettings groupId={groupId} /></RequirePerson>
}

function GroupSettings({ groupId }: { readonly groupId: string }) {
  const group = useAnswer('group.read', { groupId })
  usePullToRefresh(group.refresh)
  useShareAppMessage(() => (group.value ? invitationCard(group.value) : { title: appName, path: address('home') }))
  const { value } = group

  if (value?.can.includes('group.change')) return <EditTexts group={value} error={group.error}><Rest group={value} /></EditTexts>
  return <Page><Answered answer={group}>{shown => <Rest group={shown} />}</Answered></Page>
}

const Rest = ({ group }: { readonly group: GroupView }) => (
  <>
    <CodeSettings group={group} />
    <Leaving group={group} />
    {group.verification === 'verified' && <View className={style.quiet}>{say.verifiedSays(group.verificationNote)}</View>}
  </>
)
