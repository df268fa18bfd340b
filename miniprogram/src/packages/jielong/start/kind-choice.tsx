import { View } from '@tarojs/components'
import { JIELONG_KINDS, type JielongKind } from '@shouhou/shared/jielong'
import { aria, classNames, Icon, Pressable, Section } from '../../../ui'
import { asRadios } from '../../../ui/aria'
import style from './start.module.scss'

export interface KindChoiceProps {
  readonly kind: JielongKind | undefined
  readonly onChoose: (kind: JielongKind) => void
}

const KINDS: Record<JielongKind, { readonly name: string; readonly purpose: string }> = {
  fault: { name: '同故障接龙', purpose: '同一型号、同一故障有多少人，各是什么情况。' },
  price: { name: '维修报价调查', purpose: '同一个配件，各家店报多少钱，比官方价高多少。' },
  signup: { name: '报名接龙', purpose: '谁参加一件事：去消协、送检、碰头，要填什么您来定。' },
}

const TITLE = '开哪一种接龙'

/** The first question: what it is for. */
export const KindChoice = ({ kind, onChoose }: KindChoiceProps) => (
  <Section title={TITLE} isBare>
    <View {...aria({ role: 'radiogroup', label: TITLE })} {...asRadios()}>
      {JIELONG_KINDS.map(one => {
        const isChosen = one === kind
        return (
          <Pressable
            key={one} role="radio" isChecked={isChosen} isPassedOver={one !== (kind ?? JIELONG_KINDS[0])}
            label={KINDS[one].name} className={classNames(style.kind, isChosen && style.chosen)} onPress={() => onChoose(one)}
          >
            <View className={style.words}>
              <View className={style.name}>{KINDS[one].name}</View>
              <View className={style.quiet}>{KINDS[one].purpose}</View>
            </View>
            <View className={style.mark}>{isChosen && <Icon name="chosen" size="large" />}</View>
          </Pressable>
        )
      })}
    </View>
  </Section>
)
