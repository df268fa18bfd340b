import { yuan } from '../../money'
import * as sources from '../sources'
import { bought, broke, contact, device, repaired, seller, story, taken } from './case-parts'
import { eachOnce, grounds, requests } from './claims'
import { enclosed } from './enclosures'
import type { Draft, Known, LetterFacts, Write } from './facts'
import { spokenDay, under } from './say'

const AUTHORITIES = ['12315', 'association', 'court']

const myself = (known: Known): string =>
  `姓名：${known('', '姓名')}；电话：${known('', '电话')}；通讯地址：${known('', '通讯地址')}`

const theSeller = (facts: LetterFacts, known: Known): string =>
  `名称：${seller(facts, known)}；地址：${known('', '卖家地址')}`

/** Nothing is said that the steps do not bear out. */
const elsewhere = (facts: LetterFacts): string => {
  const others = facts.steps.filter(({ channel }) => AUTHORITIES.includes(channel))
  return others.length === 0
    ? '这件争议没有在消费者协会、法院、仲裁机构或者其他行政机关处理过。'
    : `这件争议提交过的地方：${taken({ ...facts, steps: others }).join('')}`
}

const before = (facts: LetterFacts): string[] => taken({ ...facts, steps: facts.steps.filter(({ channel }) => !AUTHORITIES.includes(channel)) })

const complaint = (facts: LetterFacts, known: Known) => {
  const { paragraphs, sources: cited } = grounds(facts)
  const amount = facts.report.priceFen === null ? '' : `${yuan(facts.report.priceFen)}元`
  return {
    cited,
    paragraphs: [
      '一、投诉人', myself(known),
      '二、被投诉人', theSeller(facts, known),
      '三、事实', bought(facts, known), broke(facts, known), ...repaired(facts), story(facts, known), `涉及金额：${known(amount, '涉及金额')}`,
      '四、和卖家的沟通', contact(facts, known), ...before(facts),
      '五、投诉请求', ...requests(facts, known),
      ...under('六、依据', paragraphs),
    ],
  }
}

export const to12315: Write = (facts, known): Draft => {
  const { paragraphs, cited } = complaint(facts, known)
  return {
    title: `消费者投诉材料：${device(facts)}`,
    to: '致：被投诉人所在地的市场监督管理部门',
    paragraphs: [
      ...paragraphs,
      '其他', elsewhere(facts), `是否同意调解：${known('', '是否同意调解')}；是否同意公示：${known('', '是否同意公示')}`,
      '以上是我自己经历的事实，由我本人提交。', spokenDay(facts.today),
    ],
    enclosures: enclosed(facts),
    sources: eachOnce([...cited, sources.COMPLAINT_CONTENTS, sources.TAKEN_ELSEWHERE, sources.BY_CONSENT]),
  }
}

export const toAssociation: Write = (facts, known): Draft => {
  const { paragraphs, cited } = complaint(facts, known)
  return {
    title: `请求调解：${device(facts)}的消费争议`,
    to: '致：消费者协会',
    paragraphs: [...paragraphs, '其他', elsewhere(facts), '请组织双方调解。以上是我自己经历的事实，由我本人提交。', spokenDay(facts.today)],
    enclosures: enclosed(facts),
    sources: eachOnce([...cited, sources.ASSOCIATION_DUTIES]),
  }
}

/** 民事起诉状. */
export const toCourt: Write = (facts, known): Draft => {
  const { paragraphs, sources: cited } = grounds(facts)
  const asked = requests(facts, known)
  return {
    title: '民事起诉状',
    to: '',
    paragraphs: [
      `原告：${known('', '姓名')}，身份证号：${known('', '身份证号')}，住址：${known('', '住址')}，电话：${known('', '电话')}`,
      `被告：${seller(facts, known)}，住所地：${known('', '卖家地址')}，法定代表人或者经营者：${known('', '卖家的法定代表人或者经营者')}`,
      '诉讼请求', ...asked.map((line, index) => `${index + 1}. ${line}`), `${asked.length + 1}. 诉讼费用由被告负担。`,
      '事实与理由', bought(facts, known), broke(facts, known), ...repaired(facts), story(facts, known), ...taken(facts),
      ...under('依据', paragraphs),
      '标的额在限额内、不需要鉴定的，请适用小额诉讼的程序审理。',
      `此致 ${known('', '法院名称')}人民法院`,
      `具状人（签名）：${known('', '签名')}，${spokenDay(facts.today)}`,
    ],
    enclosures: ['证据清单', ...enclosed(facts), '起诉状副本（按被告人数）'],
    sources: eachOnce([...cited, sources.TO_FILE_A_SUIT, sources.SMALL_CLAIMS, sources.NO_SMALL_CLAIMS, sources.LOSER_PAYS]),
  }
}
