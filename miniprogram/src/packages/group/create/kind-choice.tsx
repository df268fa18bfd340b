import { View } from '@tarojs/components'
import { GROUP_KINDS, type GroupKind } from '@shouhou/shared/permission'
import { KindLimits } from '../../../features/group'
import { aria, Badge, classNames, Icon, Pressable, Section } from '../../../ui'
import { asRadios } from '../../../ui/aria'
import { words } from '../../../words'
import * as say from '../../../words/group/create'
import { KIND_FACTS } from '../../../words/group/kinds'
import style from './create.module.scss'

export interface KindChoiceProps {
  readonly kind: GroupKind | undefined
  readonly onChoose: (kind: GroupKind) => void
}

const order: readonly GroupKind[] = ['consumer', ...GROUP_KINDS.filter(kind => kind !== 'consumer')]

/** The first question: what kind of group, explained. */
export const KindChoice = ({ kind, onChoose }: KindChoiceProps) => (
  <Section title={say.whichKind} isBare>
    <View {...aria({ role: 'radiogroup', label: say.whichKind })} {...asRadios()}>
      {order.map(one => <Kind key={one} kind={one} isChosen={one === kind} isPassedOver={one !== (kind ?? order[0])} onChoose={onChoose} />)}
    </View>
  </Section>
)

interface KindProps {
  readonly kind: GroupKind
  readonly isChosen: boolean
  /** Tab stops at the chosen one, or the first; the arrow keys lead to the others. */
  readonly isPassedOver: boolean
  readonly onChoose: (kind: GroupKind) => void
}

const Kind = ({ kind, isChosen, isPassedOver, onChoose }: KindProps) => (
  <Pressable role="radio" isChecked={isChosen} isPassedOver={isPassedOver} label={words.groupKind[kind]} className={classNames(style.kind, isChosen && style.chosen)} onPress={() => onChoose(kind)}>
    <View className={style.head}>
      <View className={style.title}>{words.groupKind[kind]}</View>
      {isChosen ? <View className={style.mark}><Icon name="chosen" /></View> : <Badge tone={kind === 'consumer' ? 'success' : 'warn'}>{kind === 'consumer' ? say.atOnce : say.afterVerification}</Badge>}
    </View>
    {isChosen ? <KindLimits kind={kind} /> : <View className={style.quiet}>{KIND_FACTS[kind].lead}</View>}
  </Pressable>
)
