import { View } from '@tarojs/components'
import { DISCLAIMER } from '@shouhou/shared/rights'
import style from './disclaimer.module.scss'

/** Stands at the end of everything that states a rule. */
export const Disclaimer = () => <View className={style.disclaimer}>{DISCLAIMER}</View>
