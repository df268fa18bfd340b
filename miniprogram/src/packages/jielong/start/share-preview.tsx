import { View } from '@tarojs/components'
import type { JielongKind } from '@shouhou/shared/jielong'
import { Icon, Section } from '../../../ui'
import { appName } from '../../../words/jielong/share'
import * as say from '../../../words/jielong/start'
import { shareTitle } from '../../../words/jielong/subject'
import style from './share-preview.module.scss'

export interface SharePreviewProps {
  readonly kind: JielongKind
  readonly title: string | undefined
  readonly groupName: string
}

/** How the card will look in the chat. */
export function SharePreview({ kind, title, groupName }: SharePreviewProps) {
  return (
    <Section title={say.preview} isBare>
      <View className={style.card}>
        <View className={style.app}>{appName}</View>
        <View className={title ? style.title : style.open}>{title ? shareTitle({ kind, people: 0, title }) : say.noTitleYet[kind]}</View>
        <View className={style.picture}>
          <Icon name="jielong" size="huge" />
          <View className={style.group}>{groupName}</View>
        </View>
        <View className={style.foot}>{say.miniProgram}</View>
      </View>
    </Section>
  )
}
