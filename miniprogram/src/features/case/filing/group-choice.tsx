import { may, type Role } from '@shouhou/shared/permission'
import type { GroupRow } from '@shouhou/shared/group'
import { Paged, usePages, usePullToRefresh } from '../../../cloud'
import { go } from '../../../route'
import { Avatar, Button, Cell, EmptyState, Page, Section } from '../../../ui'
import { sayCount, words } from '../../../words'

/** Why a person cannot file to a group; '' when they can. */
const whyNot = ({ kind, role, verification }: GroupRow): string => {
  if (!may(kind, [role as Role], 'case.file')) return '官方人员只看案例，不报案例'
  return verification === 'waiting' || verification === 'refused' ? words.verification[verification] : ''
}

/** The first question: to which of my groups. */
export function GroupChoice({ onChoose }: { readonly onChoose: (groupId: string) => void }) {
  const groups = usePages('group.listMine', {})
  usePullToRefresh(groups.refresh)

  return (
    <Page>
      <Section title={groups.items.length > 0 ? '报到哪个群' : undefined} isBare>
        <Paged list={groups} isRows empty={<NoGroup />}>
          {group => {
            const reason = whyNot(group)
            return (
              <Cell
                key={group.groupId} start={<Avatar name={group.name} />} title={group.name}
                detail={[words.groupKind[group.kind], `${sayCount(group.members)} 人`, reason].filter(Boolean).join(' · ')}
                {...(reason ? {} : { onPress: () => onChoose(group.groupId) })}
              />
            )
          }}
        </Paged>
      </Section>
    </Page>
  )
}

const NoGroup = () => (
  <EmptyState
    icon="group"
    title="先加入一个群"
    detail="案例报到群里，同型号、同故障的人才能看到您。在微信群里点开别人分享的卡片就能加入；也可以向群主要八位邀请码，或者自己建一个群。"
    action={(
      <>
        <Button kind="primary" isFull icon="invite" onPress={() => go('joinGroup')}>用邀请码加入</Button>
        <Button kind="plain" isFull onPress={() => go('createGroup')}>自己建一个群</Button>
      </>
    )}
  />
)
