import { View } from '@tarojs/components'
import { Card } from '../../../ui'
import * as say from '../../../words/ui/gallery'
import style from '../gallery.module.scss'

const sizes = ['headline', 'title', 'body', 'small', 'caption'] as const
const tones = ['primary', 'info', 'success', 'warn', 'danger'] as const

/** The type scale, and every colour of text on the surface it is meant for. */
export const Type = () => (
  <Card>
    <View className={style.figure}>{say.figure}</View>
    {sizes.map(size => <View key={size} className={style[size]}>{say.sizes[size]}</View>)}
    {tones.map(tone => <View key={tone} className={style[`on-${tone}`]}>{say.badges[tone]}</View>)}
    <View className={style.sunken}>{say.quiet}</View>
  </Card>
)
