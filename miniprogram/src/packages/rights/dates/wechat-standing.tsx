import { View } from '@tarojs/components'
import type { WechatConsent } from '@shouhou/shared/reminder'
import { CAN_ASK_FOR_MESSAGE } from '../../../device'
import { thisVisit, useWechatConsent, WechatOutcome } from '../../../features/reminder'
import { Button, Section } from '../../../ui'
import * as say from '../../../words/reminder/wechat'
import style from './dates.module.scss'

/** How far WeChat carries reminders; one more by a tap, as often as somebody wants to. */
export function WechatStanding({ wechat }: { readonly wechat: WechatConsent }) {
  if (!CAN_ASK_FOR_MESSAGE) return <Section title={say.standing}><View>{say.inWechat}</View></Section>
  return wechat.templateId === '' ? null : <InWechat wechat={wechat} />
}

function InWechat({ wechat: { left, uncovered } }: { readonly wechat: WechatConsent }) {
  const asking = useWechatConsent()
  const ask = () => {
    asking.ask()
    thisVisit.settle()
  }
  return (
    <Section title={say.standing}>
      <View className={style.words}>{say.left(left)}{say.uncovered(uncovered)}</View>
      <WechatOutcome asking={asking} />
      {uncovered > 0 && <Button isSmall isBusy={asking.isBusy} onPress={ask}>{left > 0 ? say.allowMore : say.allow}</Button>}
    </Section>
  )
}
