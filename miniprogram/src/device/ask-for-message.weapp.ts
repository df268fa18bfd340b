import Taro from '@tarojs/taro'
import type { MessageConsent } from './message-consent'

export const CAN_ASK_FOR_MESSAGE: boolean = true

// The main switch for messages of this app.
const SWITCHED_OFF = 20004

const meaning = (answer: unknown): MessageConsent => {
  if (answer === 'accept' || answer === 'acceptWithAudio' || answer === 'acceptWithAlert') return 'allowed'
  return answer === 'reject' ? 'refused' : 'unavailable'
}

/** Must follow a tap directly: whatever is awaited before it, WeChat counts as no tap. */
export const askForMessage = (templateId: string): Promise<MessageConsent> =>
  Taro.requestSubscribeMessage({ tmplIds: [templateId] } as Taro.requestSubscribeMessage.Option).then(
    answers => meaning((answers as unknown as Record<string, unknown>)[templateId]),
    ({ errCode }: { errCode?: number }): MessageConsent => (errCode === SWITCHED_OFF ? 'switched-off' : 'unavailable'),
  )
