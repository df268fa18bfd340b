import * as sources from '../sources'
import { note, type GuardFacts, type Look } from './facts'

/** In all, with the person themselves. Interpretation art. 75 for a court; for an inspection no number is written anywhere. */
const TEN = 10
const SEVERAL = 4

const sameSeller = ({ isFromSameSeller }: GuardFacts): string => {
  if (isFromSameSeller === undefined) return '先看是不是同一个卖家卖的：是同一个卖家、同一争议，才可以。'
  return isFromSameSeller ? '其中有人写的卖家是同一个，和这些人可以这样做。' : '大家写的卖家不是同一个，是各自的争议，每人投诉自己的卖家。'
}

const at12315 = (facts: GuardFacts) => [note('joint', 'know', {
  title: '同一个卖家的，可以共同投诉', detail: `群里还有${facts.othersInJielong}人登记了同样的故障。${sameSeller(facts)}是否按共同投诉处理，由市场监督管理部门决定。`,
  instead: facts.isFromSameSeller === false ? ['各写各的，各交各的'] : ['每个人自己同意、自己写事实、自己签名', '书面推选两名代表人', '变更、放弃请求或者达成协议，要被代表的人同意'],
  sources: [sources.TOGETHER],
})]

const atCourt = ({ othersInJielong }: GuardFacts) => othersInJielong + 1 < TEN ? [] : [note('joint', 'know', {
  title: '人多的，可以推选代表人', detail: '十人以上、争议的是同一类事的，可以推选二至五名代表人。放弃、变更请求或者和解，要被代表的人同意。是否合并由法院决定。',
  instead: ['先问立案窗口'], sources: [sources.REPRESENTATIVES, sources.TEN_PEOPLE, sources.TWO_TO_FIVE],
})]

/** Art. 12, and its sister before a court. */
export const joint: Look = (channel, facts) => {
  if (facts.othersInJielong < 1) return []
  return channel === '12315' ? at12315(facts) : channel === 'court' ? atCourt(facts) : []
}

/** Many with one fault: 条例47 has its own lever, which is no complaint. */
export const inspection: Look = (channel, { othersInJielong }) => {
  const isPublic = channel === '12315' || channel === 'association' || channel === 'media'
  if (!isPublic || othersInJielong + 1 < SEVERAL) return []
  return [note('inspection', 'know', {
    title: '很多人同样的故障，可以建议抽检', detail: `群里还有${othersInJielong}人登记了同样的故障。可以把型号、批次、人数和现象汇总成线索，建议纳入抽查检验；这和自己的投诉是两回事。`,
    instead: ['写一份抽检建议，只放汇总的事实，不放个人信息'], sources: [sources.SAMPLED, sources.REPORTS_ARE_SEPARATE, sources.CONCRETE_CLUES],
  })]
}

/** Art. 11. */
export const agent: Look = (channel) => channel !== '12315' ? [] : [note('agent', 'know', {
  title: '自己投，或者书面委托', detail: '投诉用自己的姓名和电话。请人代办的，要有自己签名的授权委托书原件和对方的身份证明，写明委托的事、权限和期限。群主不能替大家点一下就投。',
  instead: ['需要委托的，用授权委托书'], sources: [sources.BY_AN_AGENT, sources.TRUE_PAPERS],
})]

export const appraisal: Look = (channel) => channel !== 'court' ? [] : [note('appraisal', 'know', {
  title: '要鉴定的，不走小额诉讼', detail: '需要鉴定，或者对起诉前的鉴定结果有异议的，不适用小额诉讼的程序，时间和费用会多一些。',
  instead: ['先想一想：维修记录、检测单和视频能不能说明问题'], sources: [sources.NO_SMALL_CLAIMS, sources.SMALL_CLAIMS],
})]
