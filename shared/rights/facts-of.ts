import type { Channel, Invoice, Report } from '../case/case'
import { Remedy, type Answer, type RightsAnswers, type RightsFacts, type Stay } from './rights'

const IS_ONLINE: Record<Channel, Answer> = {
  brandStore: 'no', brandOnline: 'yes', platformSelf: 'yes', platformShop: 'yes', carrier: 'no', retailer: 'no', secondHand: 'unsure', other: 'unsure',
}
const HAS_INVOICE: Record<Invoice, Answer> = { electronic: 'yes', paper: 'yes', receiptOnly: 'no', lost: 'no', none: 'no' }

const orElse = (answer: Answer, known: Answer): Answer => (answer === 'unsure' ? known : answer)

/** The one remedy that the report wishes for; null when it names several, or none of the three. */
const onlyWish = ({ wishes }: Report) => {
  const remedies = Remedy.options.filter((remedy) => wishes.includes(remedy))
  return remedies.length === 1 ? remedies[0] ?? null : null
}

/** The answers, with what the case already says where they say nothing. */
export const answersFrom = (report: Report, answers: RightsAnswers): RightsAnswers => ({
  ...answers,
  invoicedOn: answers.invoicedOn ?? report.boughtOn,
  isOnline: orElse(answers.isOnline, report.channel ? IS_ONLINE[report.channel] : 'unsure'),
  hasInvoice: orElse(answers.hasInvoice, report.invoice ? HAS_INVOICE[report.invoice] : 'unsure'),
  hasCopy: orElse(answers.hasCopy, report.invoice === 'receiptOnly' ? 'yes' : 'unsure'),
  wish: answers.wish ?? onlyWish(report),
})

/** Everything that the rules look at, of a case. */
export const factsOf = (report: Report, answers: RightsAnswers, stays: readonly Stay[]): RightsFacts => ({
  ...answersFrom(report, answers),
  faultCode: report.faultCode,
  faultOn: report.faultSince,
  priceFen: report.priceFen,
  repairs: [...stays].sort((a, b) => (a.inOn < b.inOn ? -1 : a.inOn > b.inOn ? 1 : 0)),
})
