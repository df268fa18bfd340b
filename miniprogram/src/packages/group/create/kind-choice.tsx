import { View } from '@tarojs/components'
import { GROUP_KINDS, type GroupKind } from '@shouhou/shared/permission'
import { KIND_FACTS, KindLimits } from '../../../features/group'
import { Badge, classNames, Icon, Pressable, Section, aria } from '../../../ui'
import { words } from '../../../words'
import style from './create.module.scss'

export interface KindChoiceProps {
  readonly kind: GroupKind | undefined
  readonly onChoose: (kind: GroupKind) => void
}

const order: readonly GroupKind[] = ['consumer', ...GROUP_KINDS.filter(kind => kind !== 'consumer')]

/** The first question: what kind of group, explained. */
export const KindChoice = ({ kind, onChoose }: KindChoiceProps) => (
  <Section title="建哪一种群" isBare>
    <View {...aria({ role: 'radiogroup', label: '建哪一种群' })}>
      {order.map(one => <Kind key={one} kind={one} isChosen={one === kind} onChoose={onChoose} />)}
    </View>
  </Section>
)

interface KindProps {
  readonly kind: GroupKind
  readonly isChosen: boolean
  readonly onChoose: (kind: GroupKind) => void
}

const Kind = ({ kind, isChosen, onChoose }: KindProps) => (
  <Pressable role="radio" isChecked={isChosen} label={words.groupKind[kind]} className={classNames(style.kind, isChosen && style.chosen)} onPress={() => onChoose(kind)}>
    <View className={style.head}>
      <View className={style.title}>{words.groupKind[kind]}</View>
      {isChosen ? <View className={style.mark}><Icon name="chosen" /></View> : <Badge tone={kind === 'consumer' ? 'success' : 'warn'}>{kind === 'consumer' ? '马上能用' : '要认证'}</Badge>}
    </View>
    {isChosen ? <KindLimits kind={kind} /> : <View className={style.quiet}>{KIND_FACTS[kind].lead}</View>}
  </Pressable>
)
