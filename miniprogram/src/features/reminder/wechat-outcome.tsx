import type { MessageConsent } from '../../device'
import { Button, Notice } from '../../ui'
import { sayFailure } from '../../words'
import * as say from '../../words/reminder/wechat'
import type { WechatAsking } from './use-wechat-consent'

const SAID: Record<MessageConsent, string> = { allowed: say.allowed, refused: say.refused, 'switched-off': say.switchedOff, unavailable: say.unavailable }

/** What came of it. What WeChat allowed and we have not written down would be lost: that can be done again. */
export function WechatOutcome({ asking: { outcome, error, isBusy, keep } }: { readonly asking: WechatAsking }) {
  if (!outcome) return null
  if (error) return <Notice tone="danger" action={<Button isSmall isBusy={isBusy} onPress={() => void keep()}>{say.again}</Button>}>{say.notKept(sayFailure(error))}</Notice>
  return <Notice tone={outcome === 'allowed' ? 'success' : 'info'}>{SAID[outcome]}</Notice>
}
