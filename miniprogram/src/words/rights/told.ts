import { FAULT_CODES } from '@shouhou/shared/case'
import { COMPONENT_LABELS, EXCLUSION_LABELS, REMEDY_LABELS, type Fact, type RightsFacts } from '@shouhou/shared/rights'
import { sayDay } from '../dates'
import { sayMoney } from '../numbers'
import * as say from './questions'

type YesNo = 'hasInvoice' | 'hasCard' | 'hasCopy' | 'isInStock' | 'isOnline' | 'isNoReasonWaived'

function sayYesNo(fact: YesNo, facts: RightsFacts): string {
  const { yes = say.yes, no = say.no } = say.QUESTIONS[fact]
  return { yes, no, unsure: '' }[facts[fact]]
}

const SAID: { readonly [F in Fact]: (facts: RightsFacts) => string } = {
  faultCode: ({ faultCode }) => FAULT_CODES[faultCode],
  faultOn: ({ faultOn }) => (faultOn ? sayDay(faultOn) : ''),
  deliveredOn: ({ deliveredOn }) => (deliveredOn ? sayDay(deliveredOn) : ''),
  invoicedOn: ({ invoicedOn }) => (invoicedOn ? sayDay(invoicedOn) : ''),
  replacedOn: ({ replacedOn }) => (replacedOn ? sayDay(replacedOn) : ''),
  reportedOn: ({ reportedOn }) => (reportedOn ? sayDay(reportedOn) : ''),
  askedOn: ({ askedOn }) => (askedOn ? sayDay(askedOn) : ''),
  factoryOn: ({ factoryOn }) => (factoryOn ? sayDay(factoryOn) : ''),
  component: ({ component }) => (component ? COMPONENT_LABELS[component] : ''),
  hasInvoice: facts => sayYesNo('hasInvoice', facts),
  hasCard: facts => sayYesNo('hasCard', facts),
  hasCopy: facts => sayYesNo('hasCopy', facts),
  isInStock: facts => sayYesNo('isInStock', facts),
  isOnline: facts => sayYesNo('isOnline', facts),
  isNoReasonWaived: facts => sayYesNo('isNoReasonWaived', facts),
  exclusions: ({ exclusions }) => exclusions.map(one => EXCLUSION_LABELS[one]).join('；'),
  wish: ({ wish }) => (wish ? REMEDY_LABELS[wish] : ''),
  accessoryReplacements: ({ accessoryReplacements }) => (accessoryReplacements > 0 ? say.times(accessoryReplacements) : ''),
  batteryHealth: ({ batteryHealth }) => (batteryHealth === null ? '' : say.percent(batteryHealth)),
  brandPromiseDays: ({ brandPromiseDays }) => (brandPromiseDays === null ? '' : say.days(brandPromiseDays)),
  priceFen: ({ priceFen }) => (priceFen === null ? '' : sayMoney(priceFen)),
  repairs: ({ repairs }) => (repairs.length > 0 ? `${repairs.length} 次` : ''),
}

/** In the order in which they are listed. */
export const FACTS = Object.keys(SAID) as Fact[]

/** What somebody told; '' where they told nothing, or know nothing. */
export const sayTold = (fact: Fact, facts: RightsFacts): string => SAID[fact](facts)

/** '绿屏/绿线 · 2026年11月1日收到 · 2026年11月5日开始坏'. */
export const sayFirst = (facts: RightsFacts): string =>
  [sayTold('faultCode', facts), facts.deliveredOn && `${sayDay(facts.deliveredOn)}收到`, facts.faultOn && `${sayDay(facts.faultOn)}开始坏`].filter(Boolean).join(' · ')
