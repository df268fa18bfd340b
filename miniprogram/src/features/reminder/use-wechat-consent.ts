import { useState } from 'react'
import { remember, useAnswer, useChange } from '../../cloud'
import { askForMessage, type MessageConsent } from '../../device'

/** Asks WeChat for one more message, and has it written down when it was allowed. */
export function useWechatConsent() {
  const mine = useAnswer('reminder.listMine', {})
  const allowing = useChange('reminder.allow')
  const [outcome, setOutcome] = useState<MessageConsent>()
  const wechat = mine.value?.wechat

  const keep = async () => {
    if (!mine.value) return
    const reply = await allowing.run({ templateId: mine.value.wechat.templateId })
    if (!reply) return
    if (reply.ok) remember('reminder.listMine', {}, { ...mine.value, wechat: reply.value })
    else if (reply.error.code === 'reminder/other-template') void mine.refresh()
  }
  /** Nothing is awaited before WeChat is asked: it answers taps only. */
  const ask = () => {
    if (!wechat || allowing.isBusy) return
    void askForMessage(wechat.templateId).then(answer => {
      setOutcome(answer)
      if (answer === 'allowed') void keep()
    })
  }

  return { wechat, ask, keep, outcome, isBusy: allowing.isBusy, error: allowing.error }
}

export type WechatAsking = ReturnType<typeof useWechatConsent>
