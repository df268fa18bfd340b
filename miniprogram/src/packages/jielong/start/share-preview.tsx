import { View } from '@tarojs/components'
import type { JielongKind } from '@shouhou/shared/jielong'
import { shareTitle } from '../../../features/jielong'
import { Icon, Section } from '../../../ui'
import style from './share-preview.module.scss'

const OPEN: Record<JielongKind, string> = { fault: '填好型号和故障，这里会显示标题', price: '填好型号和配件，这里会显示标题', signup: '写好报名做什么，这里会显示标题' }

export interface SharePreviewProps {
  readonly kind: JielongKind
  readonly title: string | undefined
  readonly groupName: string
}

/** How the card will look in the chat. */
export function SharePreview({ kind, title, groupName }: SharePreviewProps) {
  return (
    <Section title="转发出去的样子" isBare>
      <View className={style.card}>
        <View className={style.app}>售后接龙</View>
        <View className={title ? style.title : style.open}>{title ? shareTitle({ kind, people: 0, title }) : OPEN[kind]}</View>
        <View className={style.picture}>
          <Icon name="jielong" size="huge" />
          <View className={style.group}>{groupName}</View>
        </View>
        <View className={style.foot}>小程序</View>
      </View>
    </Section>
  )
}
