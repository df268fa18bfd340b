import { sayDay } from '../../rights/say-day'
import * as sources from '../sources'
import { asked, bought, broke, contact, device, repaired, seller, story } from './case-parts'
import { isNoReasonOnly } from './claims'
import { enclosed } from './enclosures'
import type { Draft, Known, LetterFacts, Write } from './facts'
import { eachOnce, grounds, quote } from './grounds'
import { answerBy, requests } from './requests'
import { under } from './say'

const told = (facts: LetterFacts, known: Known): string[] => [
  bought(facts, known),
  broke(facts, known),
  ...under('送修的情况：', repaired(facts)),
  ...under('经过：', [story(facts, known)]),
]

const signed = ({ today }: LetterFacts, known: Known): string => `${known('', '姓名')}，电话${known('', '电话')}，${sayDay(today)}`

export const toBrand: Write = (facts, known): Draft => {
  const { paragraphs, sources: cited } = grounds(facts)
  const delay = isNoReasonOnly(facts) ? sources.NO_REASON_DELAY : sources.DELAY
  return {
    title: `关于${device(facts)}故障的书面要求`,
    to: `致：${seller(facts, known)}`,
    paragraphs: [
      ...told(facts, known),
      ...(facts.words.contact.trim() === '' ? [] : under('此前的沟通：', [contact(facts, known)])),
      ...asked(facts),
      ...under('我的请求：', requests(facts, known)),
      ...under('依据：', paragraphs),
      answerBy(facts),
      ...(paragraphs.includes(quote(delay)) ? [] : [quote(delay)]),
      signed(facts, known),
    ],
    enclosures: enclosed(facts),
    sources: eachOnce([...cited, delay]),
  }
}

export const toPlatform: Write = (facts, known): Draft => {
  const { paragraphs, sources: cited } = grounds(facts)
  return {
    title: `请平台介入：${device(facts)}的售后`,
    to: '致：平台客服',
    paragraphs: [
      `订单号：${known('', '订单号')}`,
      ...told(facts, known),
      ...under('和店铺的沟通：', [contact(facts, known), ...asked(facts)]),
      ...under('我的请求：', requests(facts, known)),
      ...under('依据：', paragraphs),
      '请告诉我处理的时限，以及还需要我补什么材料。',
    ],
    enclosures: enclosed(facts),
    sources: cited,
  }
}
