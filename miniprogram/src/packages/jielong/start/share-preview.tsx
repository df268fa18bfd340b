import { View } from '@tarojs/components'
import { shareTitle } from '../../../features/jielong'
import { Icon, Section } from '../../../ui'
import style from './share-preview.module.scss'

/** How the card will look in the chat. */
export function SharePreview({ title, groupName }: { readonly title: string | undefined; readonly groupName: string }) {
  return (
    <Section title="转发出去的样子" isBare>
      <View className={style.card}>
        <View className={style.app}>售后接龙</View>
        <View className={title ? style.title : style.open}>{title ? shareTitle({ people: 0, title }) : '填好型号和故障，这里会显示标题'}</View>
        <View className={style.picture}>
          <Icon name="jielong" size="huge" />
          <View className={style.group}>{groupName}</View>
        </View>
        <View className={style.foot}>小程序</View>
      </View>
    </Section>
  )
}
