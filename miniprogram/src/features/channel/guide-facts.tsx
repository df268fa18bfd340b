import { View } from '@tarojs/components'
import type { ChannelGuide } from '@shouhou/shared/channel'
import type { ReactNode } from 'react'
import { copyText } from '../../device'
import { Button } from '../../ui'
import { sayDay } from '../../words'
import * as say from '../../words/channel/guide'
import { SourceList } from '../rights'
import style from './channel.module.scss'

/** What this way takes, what it costs, its clock, and where it officially is. */
export const GuideFacts = ({ guide: { takes, costs, clock, site, siteNote, checkedOn, sources } }: { readonly guide: ChannelGuide }) => (
  <>
    <Fact name={say.takes}>{takes.map(one => <View key={one} className={style.item}>{one}</View>)}</Fact>
    <Fact name={say.costs}>{costs}</Fact>
    <Fact name={say.clock}>{clock}</Fact>
    <Fact name={say.site}>
      {site !== '' && <View className={style.site}><View>{site}</View><Button isSmall kind="plain" icon="copy" label={say.copySite(site)} onPress={() => void copyText(site, say.siteCopied)}>{say.copy}</Button></View>}
      {siteNote !== '' && <View>{siteNote}</View>}
      <View className={style.quiet}>{say.checkedOn(sayDay(checkedOn))}</View>
    </Fact>
    <SourceList sources={sources} />
  </>
)

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <View className={style.fact}>
    <View className={style.quiet}>{name}</View>
    <View>{children}</View>
  </View>
)
