import type { MessageConsent } from './message-consent'

/** Only WeChat carries messages. */
export const CAN_ASK_FOR_MESSAGE: boolean = false

export const askForMessage = (_templateId: string): Promise<MessageConsent> => Promise.resolve('unavailable')
