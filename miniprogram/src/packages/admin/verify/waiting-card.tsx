import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { LongText } from '../../../features/group'
import { go } from '../../../route'
import { Badge, Button, Card } from '../../../ui'
import { sayMoment, words } from '../../../words'
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
      <Badge tone="primary">{`申请：${words.groupKind[kind]}`}</Badge>
      <View className={style.name}>{name}</View>
      <Fact label="主办单位" value={organisation ?? ''} />
      <Fact label="品牌" value={brand} />
      <Fact label="申请人" value={`${owner.nickname}，${sayMoment(createdAt)}`} />
      <View className={style.text}><LongText>{[about, rules].filter(Boolean).join('\n')}</LongText></View>
      <View className={style.actions}>
        <Button kind="plain" isSmall icon="show" onPress={() => go('group', { groupId })}>看这个群</Button>
        <View className={style.verdicts}>
          <Button isSmall label={`不通过：${name}`} onPress={() => onDecide('refused')}>不通过</Button>
          <Button isSmall kind="primary" label={`通过：${name}`} onPress={() => onDecide('verified')}>通过</Button>
        </View>
      </View>
    </Card>
  )
}

const Fact = ({ label, value }: { readonly label: string; readonly value: string }) =>
  (value === '' ? null : <View className={style.fact}>{`${label}：${value}`}</View>)
