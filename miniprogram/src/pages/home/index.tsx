import { Paged, usePages, usePullToRefresh } from '../../cloud'
import { ChatOffer } from '../../features/group'
import { RequirePerson, useMe } from '../../features/person'
import { go } from '../../route'
import { Button, EmptyState, Page } from '../../ui'
import { GroupCell } from './group-cell'
import { Waiting } from './waiting'
import { WaitingForOperator } from './waiting-for-operator'

export default function HomePage() {
  return <RequirePerson><MyGroups /></RequirePerson>
}

function MyGroups() {
  const groups = usePages('group.listMine', {})
  const isOperator = useMe().value?.isOperator ?? false
  usePullToRefresh(groups.refresh)

  return (
    <Page action={<Enter />}>
      <ChatOffer />
      {isOperator && <WaitingForOperator />}
      <Waiting groups={groups.items} />
      <Paged list={groups} isRows empty={<NoGroups />}>
        {group => <GroupCell key={group.groupId} group={group} />}
      </Paged>
    </Page>
  )
}

const Enter = () => (
  <>
    <Button isFull icon="add" onPress={() => go('createGroup')}>建群</Button>
    <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup')}>加入群</Button>
  </>
)

const NoGroups = () => (
  <EmptyState icon="group" title="还没有加入群" detail="用邀请码或微信群里的卡片，加入同型号、同故障的群；也可以自己建一个。" />
)
