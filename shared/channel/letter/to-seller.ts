import { bought, broke, contact, device, repaired, seller, story } from './case-parts'
import { answerBy, delayLine, grounds, requests } from './claims'
import { enclosed } from './enclosures'
import type { Draft, Known, LetterFacts, Write } from './facts'
import { spokenDay, under } from './say'

const told = (facts: LetterFacts, known: Known): string[] => [
  bought(facts, known),
  broke(facts, known),
  ...under('送修的情况：', repaired(facts)),
  ...under('经过：', [story(facts, known)]),
]

const signed = ({ today }: LetterFacts, known: Known): string => `${known('', '姓名')}，电话${known('', '电话')}，${spokenDay(today)}`

export const toBrand: Write = (facts, known): Draft => {
  const { paragraphs, sources } = grounds(facts)
  const delay = delayLine()
  return {
    title: `关于${device(facts)}故障的书面要求`,
    to: `致：${seller(facts, known)}`,
    paragraphs: [
      ...told(facts, known),
      ...under('我的请求：', requests(facts, known)),
      ...under('依据：', paragraphs),
      answerBy(facts),
      ...(paragraphs.includes(delay.paragraph) ? [] : [delay.paragraph]),
      signed(facts, known),
    ],
    enclosures: enclosed(facts),
    sources: [...sources, delay.source],
  }
}

export const toPlatform: Write = (facts, known): Draft => {
  const { paragraphs, sources } = grounds(facts)
  return {
    title: `请平台介入：${device(facts)}的售后`,
    to: '致：平台客服',
    paragraphs: [
      `订单号：${known('', '订单号')}`,
      ...told(facts, known),
      ...under('和店铺的沟通：', [contact(facts, known)]),
      ...under('我的请求：', requests(facts, known)),
      ...under('依据：', paragraphs),
      '请告诉我处理的时限，以及还需要我补什么材料。',
    ],
    enclosures: enclosed(facts),
    sources,
  }
}
