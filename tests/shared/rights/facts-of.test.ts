import { INVOICE_LABELS, CHANNEL_LABELS, type Channel, type Invoice } from '@shouhou/shared/case'
import { answersFrom, factsOf, NO_ANSWERS, RightsAnswers } from '@shouhou/shared/rights'
import { aReport } from '../samples/report'
import { stay } from './facts'

const from = (changes: Parameters<typeof aReport>[0], answers: Partial<RightsAnswers> = {}) => answersFrom(aReport(changes), { ...NO_ANSWERS, ...answers })

test('before anything was asked the answers fit their schema', () => {
  expect(RightsAnswers.parse(NO_ANSWERS)).toEqual(NO_ANSWERS)
})

test('a case says when it was bought, and an answer says it better', () => {
  expect(from({ boughtOn: '2026-03-01' }).invoicedOn).toBe('2026-03-01')
  expect(from({ boughtOn: '2026-03-01' }, { invoicedOn: '2026-03-03' }).invoicedOn).toBe('2026-03-03')
  expect(from({ boughtOn: null }).invoicedOn).toBeNull()
})

test('every channel and every kind of invoice says what it can', () => {
  const online = Object.fromEntries((Object.keys(CHANNEL_LABELS) as Channel[]).map((channel) => [channel, from({ channel }).isOnline]))
  expect(online).toEqual({ brandStore: 'no', brandOnline: 'yes', platformSelf: 'yes', platformShop: 'yes', carrier: 'no', retailer: 'no', secondHand: 'unsure', other: 'unsure' })
  const papers = Object.fromEntries((Object.keys(INVOICE_LABELS) as Invoice[]).map((invoice) => [invoice, [from({ invoice }).hasInvoice, from({ invoice }).hasCopy]]))
  expect(papers).toEqual({ electronic: ['yes', 'unsure'], paper: ['yes', 'unsure'], receiptOnly: ['no', 'yes'], lost: ['no', 'unsure'], none: ['no', 'unsure'] })
  expect([from({ channel: null }).isOnline, from({ invoice: null }).hasInvoice]).toEqual(['unsure', 'unsure'])
})

test('an answer outweighs the case', () => {
  expect(from({ channel: 'platformSelf', invoice: 'paper' }, { isOnline: 'no', hasInvoice: 'no', hasCopy: 'no' })).toMatchObject({ isOnline: 'no', hasInvoice: 'no', hasCopy: 'no' })
  expect(from({ invoice: 'receiptOnly' }, { hasCopy: 'no' }).hasCopy).toBe('no')
})

test('one wish is the wish, several are none', () => {
  expect(from({ wishes: ['refund', 'compensate'] }).wish).toBe('refund')
  expect(from({ wishes: ['refund', 'replace'] }).wish).toBeNull()
  expect(from({ wishes: ['compensate'] }).wish).toBeNull()
  expect(from({ wishes: ['refund'] }, { wish: 'repair' }).wish).toBe('repair')
})

test('nothing else is made up', () => {
  const { invoicedOn, isOnline, hasInvoice, wish, ...rest } = from({})
  expect([invoicedOn, isOnline, hasInvoice, wish]).toEqual(['2026-03-01', 'yes', 'yes', null])
  expect({ ...NO_ANSWERS, ...rest }).toEqual(NO_ANSWERS)
})

test('the facts are the answers, the fault, the price, and the repairs in order', () => {
  const repairs = [stay('2026-05-01', null), stay('2026-04-01', '2026-04-03')]
  const facts = factsOf(aReport(), NO_ANSWERS, repairs)
  expect(facts).toMatchObject({ invoicedOn: '2026-03-01', faultCode: 'DISP.GREEN', faultOn: '2026-10-02', priceFen: 399_900 })
  expect(facts.repairs).toEqual([repairs[1], repairs[0]])
  expect(repairs[0]?.inOn).toBe('2026-05-01')
})
