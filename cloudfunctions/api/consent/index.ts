import { giveConsent, withdrawConsent } from './give-consent'

export const consentAnswers = [giveConsent, withdrawConsent]
