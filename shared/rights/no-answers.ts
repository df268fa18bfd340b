import type { RightsAnswers } from './rights'

/** Before anything was asked. */
export const NO_ANSWERS: RightsAnswers = {
  component: null,
  invoicedOn: null,
  deliveredOn: null,
  replacedOn: null,
  reportedOn: null,
  askedOn: null,
  hasInvoice: 'unsure',
  hasCard: 'unsure',
  hasCopy: 'unsure',
  factoryOn: null,
  exclusions: [],
  isInStock: 'unsure',
  wish: null,
  isOnline: 'unsure',
  isNoReasonWaived: 'unsure',
  accessoryReplacements: 0,
  batteryHealth: null,
  brandPromiseDays: null,
}
