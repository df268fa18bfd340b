import { yuan } from '../../money'
import { sayDay } from '../../rights/say-day'
import type { ChannelKind } from '../channel'
import * as sources from '../sources'
import { asked, bought, broke, contact, device, repaired, seller, story, taken } from './case-parts'
import { enclosed } from './enclosures'
import type { Draft, Known, LetterFacts, Write } from './facts'
import { eachOnce, grounds } from './grounds'
import { requests } from './requests'
import { under } from './say'

const AUTHORITIES: readonly ChannelKind[] = ['12315', 'association', 'court']

const myself = (known: Known): string =>
  `姓名：${known('', '姓名')}；电话：${known('', '电话')}；通讯地址：${known('', '通讯地址')}`

const theSeller = (facts: LetterFacts, known: Known): string =>
  `名称：${seller(facts, known)}；地址：${known('', '卖家地址')}`

/** Whether another office had it: that there was none, its person has to say themselves. */
const elsewhere = (here: ChannelKind, { steps }: LetterFacts, known: Known): string => {
  const others = taken({ steps: steps.filter(({ channel }) => channel !== here && AUTHORITIES.includes(channel)) })
  return `这件争议在消费者协会、法院、仲裁机构或者其他行政机关处理过没有：${others.length > 0 ? others.join('\n') : known('', '在别处处理过没有（没有就写没有）')}`
}

const before = ({ steps }: LetterFacts): string[] => taken({ steps: steps.filter(({ channel }) => !AUTHORITIES.includes(channel)) })

/** What this very office got before is no other office's. */
const hereBefore = (here: ChannelKind, { steps }: LetterFacts): string[] => under('此前已经提交过：', taken({ steps: steps.filter(({ channel }) => channel === here) }))

const complaint = (facts: LetterFacts, known: Known) => {
  const { paragraphs, sources: cited } = grounds(facts)
  const amount = facts.report.priceFen === null ? '' : `${yuan(facts.report.priceFen)}元`
  return {
    cited,
    paragraphs: [
      '一、投诉人', myself(known),
      '二、被投诉人', theSeller(facts, known),
      '三、事实', bought(facts, known), broke(facts, known), ...repaired(facts), story(facts, known), `涉及金额：${known(amount, '涉及金额')}`,
      '四、和卖家的沟通', contact(facts, known), ...asked(facts), ...before(facts),
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
      '其他', elsewhere('12315', facts, known), ...hereBefore('12315', facts), `是否同意调解：${known('', '是否同意调解')}；是否同意公示：${known('', '是否同意公示')}`,
      '以上是我自己经历的事实，由我本人提交。', sayDay(facts.today),
    ],
    enclosures: enclosed(facts),
    sources: eachOnce([...cited, sources.COMPLAINT_CONTENTS, sources.TAKEN_ELSEWHERE, sources.BY_MEDIATION]),
  }
}

export const toAssociation: Write = (facts, known): Draft => {
  const { paragraphs, cited } = complaint(facts, known)
  return {
    title: `请求调解：${device(facts)}的消费争议`,
    to: '致：消费者协会',
    paragraphs: [...paragraphs, '其他', elsewhere('association', facts, known), ...hereBefore('association', facts), '请组织双方调解。以上是我自己经历的事实，由我本人提交。', sayDay(facts.today)],
    enclosures: enclosed(facts),
    sources: eachOnce([...cited, sources.ASSOCIATION_DUTIES]),
  }
}
