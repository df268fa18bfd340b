import * as sources from '../sources'
import { note, type Look } from './facts'

const SELLERS = ['brand', 'platform']

/** Nobody has to; but every office asks what the seller said. */
export const sellerFirst: Look = (channel, { steps, words }) => {
  const hasAsked = steps.some((step) => SELLERS.includes(step.channel)) || words.contact.trim() !== ''
  if (SELLERS.includes(channel) || hasAsked) return []
  return [note('seller-first', 'warn', {
    title: '还没有记下和卖家怎么谈的', detail: '先书面找一次卖家、品牌或平台，常常更快；没有谈成，留下的记录就是后面的证据。',
    instead: ['先给卖家或品牌写一封信，留下发送的记录', '已经谈过的，把日期和答复补记下来'], sources: [sources.WAYS_TO_SETTLE, sources.DELAY],
  })]
}

/** The complaint is against who sold it, which is not always the brand. */
export const strangerBrand: Look = (channel, { report }) => {
  const isOffice = channel === '12315' || channel === 'association' || channel === 'court'
  if (!isOffice || report.channel === 'brandStore' || report.channel === 'brandOnline') return []
  return [note('stranger-brand', 'know', {
    title: '写清是谁卖给您的', detail: '谁卖的谁负责三包。被投诉的、被告的，是发票或订单上的卖家，不一定是手机的品牌。',
    instead: ['卖家的全称和地址，看发票、订单页面或营业执照公示', '平台给不出卖家名称和地址的，也可以向平台要求'], sources: [sources.FROM_THE_SELLER, sources.PLATFORM_DUTIES, sources.COMPLAINT_CONTENTS],
  })]
}
