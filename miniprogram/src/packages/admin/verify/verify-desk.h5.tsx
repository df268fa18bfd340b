import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { go } from '../../../route'
import { Badge, Button, Cell, Section } from '../../../ui'
import { Pane, TwoPanes } from '../../../ui/desk'
import { sayAgo, sayMoment } from '../../../words'
import * as say from '../../../words/verification/verify'
import type { GroupVerdict } from './verdict-sheet'
import type { VerifyShown } from './verify-list'
import style from './verify.module.scss'

/** At the desk: who waits on the left, what they claim on the right. */
export const VerifyDesk = ({ list, texts, onDecide }: VerifyShown) => (
  <TwoPanes
    label={say.waitingGroups} items={list.items} keyOf={({ groupId }) => groupId} empty={null}
    hasMore={list.hasMore} isLoadingMore={list.isLoadingMore} onMore={() => void list.loadMore()}
    top={<>{texts}<Section title={say.waiting(list.items.length, list.hasMore)} detail={say.waitingDetail} isBare>{null}</Section></>}
    look={group => <Row group={group} />}
    nameOf={({ name }) => name}
    pane={group => <Claim group={group} onDecide={verdict => onDecide(group, verdict)} />}
    keys={[
      { key: 't', says: say.accept, press: group => onDecide(group, 'verified') },
      { key: 'n', says: say.refuse, press: group => onDecide(group, 'refused') },
    ]}
  />
)

const Row = ({ group: { name, kind, createdAt } }: { readonly group: GroupView }) => (
  <>
    <View className={style.name}>{name}</View>
    <View className={style.line}><Badge tone="primary">{say.applied(kind)}</Badge><View className={style.quiet}>{sayAgo(createdAt, Date.now())}</View></View>
  </>
)

interface ClaimProps {
  readonly group: GroupView
  readonly onDecide: (verdict: GroupVerdict) => void
}

function Claim({ group, onDecide }: ClaimProps) {
  const { groupId, name, kind, brand, organisation, owner, createdAt, about, rules } = group
  return (
    <Pane action={(
      <>
        <Button isFull label={say.refuseThis(name)} onPress={() => onDecide('refused')}>{say.refuse}</Button>
        <Button isFull kind="primary" label={say.acceptThis(name)} onPress={() => onDecide('verified')}>{say.accept}</Button>
      </>
    )}
    >
      <View className={style.head}><View className={style.name}>{name}</View><Badge tone="primary">{say.applied(kind)}</Badge></View>
      <Section isList>
        {organisation && <Cell title={say.organisation} value={organisation} />}
        {brand && <Cell title={say.brand} value={brand} />}
        <Cell title={say.applicant} value={say.appliedBy(owner.nickname, sayMoment(createdAt))} />
        <Cell icon="show" title={say.see} onPress={() => go('group', { groupId })} />
      </Section>
      {about && <Section title={say.about}><View className={style.told}>{about}</View></Section>}
      <Section title={say.rules}><View className={style.told}>{rules}</View></Section>
    </Pane>
  )
}
