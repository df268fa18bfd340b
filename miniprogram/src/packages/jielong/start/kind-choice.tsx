import { View } from '@tarojs/components'
import { JIELONG_KINDS, type JielongKind } from '@shouhou/shared/jielong'
import { aria, classNames, Icon, Pressable, Section } from '../../../ui'
import { asRadios } from '../../../ui/aria'
import * as say from '../../../words/jielong/start'
import style from './start.module.scss'

export interface KindChoiceProps {
  readonly kind: JielongKind | undefined
  readonly onChoose: (kind: JielongKind) => void
}

/** The first question: what it is for. */
export const KindChoice = ({ kind, onChoose }: KindChoiceProps) => (
  <Section title={say.whichKind} isBare>
    <View {...aria({ role: 'radiogroup', label: say.whichKind })} {...asRadios()}>
      {JIELONG_KINDS.map(one => {
        const isChosen = one === kind
        return (
          <Pressable
            key={one} role="radio" isChecked={isChosen} isPassedOver={one !== (kind ?? JIELONG_KINDS[0])}
            className={classNames(style.kind, isChosen && style.chosen)} onPress={() => onChoose(one)}
          >
            <View className={style.words}>
              <View className={style.name}>{say.kinds[one].name}</View>
              <View className={style.quiet}>{say.kinds[one].purpose}</View>
            </View>
            <View className={style.mark}>{isChosen && <Icon name="chosen" size="large" />}</View>
          </Pressable>
        )
      })}
    </View>
  </Section>
)
