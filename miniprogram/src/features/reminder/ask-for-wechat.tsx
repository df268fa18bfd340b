import { View } from '@tarojs/components'
import { useState } from 'react'
import { CAN_ASK_FOR_MESSAGE } from '../../device'
import { useAddress } from '../../route'
import { Button, Notice } from '../../ui'
import * as say from '../../words/reminder/wechat'
import style from './reminder.module.scss'
import { useWechatConsent } from './use-wechat-consent'
import { isWorthAsking, thisVisit } from './wechat-offer'
import { WechatOutcome } from './wechat-outcome'

/** Where a date has just been made: whether WeChat may carry one reminder. Once a visit; nothing in the browser. */
export const AskForWechat = () => (CAN_ASK_FOR_MESSAGE ? <Offer /> : null)

function Offer() {
  const address = useAddress()
  const [mayAsk] = useState(() => thisVisit.mayOffer(address))
  const [isPutOff, setPutOff] = useState(false)
  const asking = useWechatConsent()
  const { wechat, outcome, ask } = asking
  if (outcome) return <WechatOutcome asking={asking} />
  if (!mayAsk || isPutOff || !wechat || !isWorthAsking(wechat)) return null

  const agree = () => {
    ask()
    thisVisit.settle()
  }
  const putOff = () => {
    thisVisit.settle()
    setPutOff(true)
  }
  return (
    <Notice
      title={say.offer}
      action={(
        <View className={style.actions}>
          <Button isSmall kind="primary" isBusy={asking.isBusy} onPress={agree}>{say.allow}</Button>
          <Button isSmall kind="plain" onPress={putOff}>{say.notNow}</Button>
        </View>
      )}
    >
      {say.offerDetail}
    </Notice>
  )
}
