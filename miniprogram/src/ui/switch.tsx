import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import { Pressable } from './pressable'
import style from './switch.module.scss'

export interface SwitchProps {
  readonly label: string
  readonly hint?: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
  readonly isDisabled?: boolean
}

/** The whole line can be tapped. */
export function Switch({ label, hint, isOn, onChange, isDisabled }: SwitchProps) {
  return (
    <Pressable role="switch" isChecked={isOn} isDisabled={isDisabled} className={style.line} onPress={() => onChange(!isOn)}>
      <View className={style.words}>
        <View>{label}</View>
        {hint && <View className={style.hint}>{hint}</View>}
      </View>
      <View className={classNames(style.track, isOn && style.on, isDisabled && style.dull)} {...aria({ isHidden: true })}>
        <View className={style.knob} />
      </View>
    </Pressable>
  )
}
