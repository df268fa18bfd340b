import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import { saySeats } from '../../../features/jielong'
import style from './sign.module.scss'

/** What one is about to sign. */
export const SignHead = ({ jielong }: { readonly jielong: JielongView }) => (
  <View className={style.head}>
    <View className={style.title}>{jielong.title}</View>
    <View className={style.quiet}>{[`在“${jielong.groupName}”`, jielong.capacity !== null && saySeats(jielong)].filter(Boolean).join(' · ')}</View>
    {jielong.about !== '' && <View className={style.about}>{jielong.about}</View>}
  </View>
)
