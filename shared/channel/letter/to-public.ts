import { FAULT_CODES } from '../../case/fault-codes'
import { yuan } from '../../money'
import { sayDay } from '../../rights/say-day'
import * as sources from '../sources'
import { bought, broke, contact, device, lastSaid, repaired, story, taken } from './case-parts'
import { enclosed } from './enclosures'
import type { Draft, Known, LetterFacts, Write } from './facts'
import { eachOnce, grounds } from './grounds'
import { requests } from './requests'
import { under } from './say'

/** The page is public: nobody's name and no number stands in it. */
export const toHeimao: Write = (facts, known): Draft => {
  const { paragraphs, sources: cited } = grounds(facts)
  const { report } = facts
  return {
    title: `${device(facts)}：${FAULT_CODES[report.faultCode]}`,
    to: '',
    paragraphs: [
      `投诉对象：${known(report.shop || report.brand, '卖家名称')}`,
      `投诉问题：${bought(facts, known)}${broke(facts, known)}`,
      ...repaired(facts), story(facts, known), contact(facts, known),
      ...under('投诉要求：', requests(facts, known)),
      `涉诉金额：${known(report.priceFen === null ? '' : `${yuan(report.priceFen)}元`, '涉诉金额')}`,
      ...under('依据：', paragraphs),
    ],
    enclosures: [...enclosed(facts), '公开的图片里遮住电话、订单号、串号和人名'],
    sources: eachOnce([...cited, sources.TRUE_REPORTING]),
  }
}

/** Their answer, unless the person tells it already. */
const answered = (facts: LetterFacts, known: Known): string[] => {
  const said = lastSaid(facts)
  const isTold = facts.steps.some(({ answers }) => answers.some((answer) => answer.said !== '' && facts.words.contact.includes(answer.said)))
  return isTold ? [] : [`对方的答复：${known(said, '对方的答复，没有就写没有')}`]
}

/** Facts that a journalist can check: no verdict and no condition. */
export const toMedia: Write = (facts, known): Draft => ({
  title: `线索：${device(facts)}的售后`,
  to: '致：编辑部',
  paragraphs: [
    '下面是我一方的陈述，请向对方核实。',
    bought(facts, known), broke(facts, known), ...repaired(facts), story(facts, known),
    ...under('我联系过的地方：', [contact(facts, known), ...taken(facts)]),
    ...answered(facts, known),
    '我愿意提供原始凭证供核对，不要求报酬，也不以报道换取任何处理结果。',
    `联系方式：${known('', '联系方式')}，${sayDay(facts.today)}`,
  ],
  enclosures: enclosed(facts),
  sources: [sources.WATCHING, sources.TRUE_REPORTING],
})
