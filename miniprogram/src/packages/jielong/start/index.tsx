import { usePages, usePullToRefresh } from '../../../cloud'
import { GroupChoice } from '../../../features/membership'
import { RequirePerson } from '../../../features/person'
import { go, replace, useParams } from '../../../route'
import { Button, EmptyState, Page, Section } from '../../../ui'
import * as say from '../../../words/jielong/start'
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
      <Section title={groups.items.length > 0 ? say.whichGroup : undefined} isBare>
        <GroupChoice groups={groups} action="jielong.start" empty={<NoGroup />} onChoose={({ groupId }) => replace('startJielong', { groupId })} />
      </Section>
    </Page>
  )
}

const NoGroup = () => (
  <EmptyState
    icon="group" title={say.noGroup} detail={say.noGroupDetail}
    action={<Button kind="primary" icon="invite" onPress={() => go('joinGroup')}>{say.enterCode}</Button>}
  />
)
