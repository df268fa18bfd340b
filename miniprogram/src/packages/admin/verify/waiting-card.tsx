import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { LongText } from '../../../features/group'
import { go } from '../../../route'
import { Badge, Button, Card } from '../../../ui'
import { sayMoment } from '../../../words'
import * as say from '../../../words/verification/verify'
import style from './verify.module.scss'
import type { GroupVerdict } from './verdict-sheet'

export interface WaitingCardProps {
  readonly group: GroupView
  readonly onDecide: (verdict: GroupVerdict) => void
}

/** What somebody says their group is, and everything to check it by. */
export function WaitingCard({ group, onDecide }: WaitingCardProps) {
  const { groupId, name, kind, brand, organisation, owner, createdAt, about, rules } = group
  return (
    <Card>
      <Badge tone="primary">{say.applied(kind)}</Badge>
      <View className={style.name}>{name}</View>
      <Fact label={say.organisation} value={organisation ?? ''} />
      <Fact label={say.brand} value={brand} />
      <Fact label={say.applicant} value={say.appliedBy(owner.nickname, sayMoment(createdAt))} />
      <View className={style.text}><LongText>{[about, rules].filter(Boolean).join('\n')}</LongText></View>
      <View className={style.actions}>
        <Button kind="plain" isSmall icon="show" onPress={() => go('group', { groupId })}>{say.see}</Button>
        <View className={style.verdicts}>
          <Button isSmall label={say.refuseThis(name)} onPress={() => onDecide('refused')}>{say.refuse}</Button>
          <Button isSmall kind="primary" label={say.acceptThis(name)} onPress={() => onDecide('verified')}>{say.accept}</Button>
        </View>
      </View>
    </Card>
  )
}

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) =>
  (value === '' ? null : <View className={style.fact}>{say.fact(label, value)}</View>)
