import { View } from '@tarojs/components'
import { CHANNEL_NAMES, STEP_STATE_LABELS, type ChannelStep } from '@shouhou/shared/channel'
import { STEP_TONES } from '../../../features/channel'
import { LongText } from '../../../features/group'
import { copyText } from '../../../device'
import { Badge, Button, Card } from '../../../ui'
import { sayDay } from '../../../words'
import * as say from '../../../words/channel/read'
import style from './read.module.scss'

/** State first, then the way, its number and what was asked. */
export const StepHead = ({ step: { channel, state, takenOn, number, against, asked } }: { readonly step: ChannelStep }) => (
  <Card>
    <View className={style.head}>
      <View className={style.title}>{CHANNEL_NAMES[channel]}</View>
      <Badge tone={STEP_TONES[state]}>{STEP_STATE_LABELS[state]}</Badge>
    </View>
    <View className={style.quiet}>{say.takenOn(sayDay(takenOn))}</View>
    {number !== '' && (
      <View className={style.number}>
        <View className={style.grows}>{say.number(number)}</View>
        <Button isSmall kind="plain" icon="copy" label={say.copyNumber(number)} onPress={() => void copyText(number, say.numberCopied)}>{say.copy}</Button>
      </View>
    )}
    {against !== '' && <View className={style.fact}>{say.against(against)}</View>}
    {asked !== '' && <LongText>{say.asked(asked)}</LongText>}
  </Card>
)
