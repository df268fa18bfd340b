import { usePages, usePullToRefresh } from '../../../cloud'
import { GroupChoice } from '../../../features/membership'
import { RequirePerson } from '../../../features/person'
import { go, replace, useParams } from '../../../route'
import { Button, EmptyState, Page, Section } from '../../../ui'
import { StartPage } from './start-page'

export default function StartJielongPage() {
  const { groupId, kind, brand, model, faultCode } = useParams()
  return (
    <RequirePerson>
      {groupId ? <StartPage groupId={groupId} prefill={{ kind, brand, model, faultCode }} /> : <ChooseGroup />}
    </RequirePerson>
  )
}

function ChooseGroup() {
  const groups = usePages('group.listMine', {})
  usePullToRefresh(groups.refresh)

  return (
    <Page>
      <Section title={groups.items.length > 0 ? '开在哪个群' : undefined} isBare>
        <GroupChoice groups={groups} action="jielong.start" empty={<NoGroup />} onChoose={({ groupId }) => replace('startJielong', { groupId })} />
      </Section>
    </Page>
  )
}

const NoGroup = () => (
  <EmptyState
    icon="group" title="先加入一个群" detail="接龙开在群里，群里的人才能加入。"
    action={<Button kind="primary" icon="invite" onPress={() => go('joinGroup')}>用邀请码加入</Button>}
  />
)
