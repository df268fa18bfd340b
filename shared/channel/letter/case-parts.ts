import { CHANNEL_LABELS, INVOICE_LABELS } from '../../case/labels'
import { yuan } from '../../money'
import { paperDifference } from '../../repair/days'
import type { RepairView } from '../../repair/repair'
import { isAnswerable, isRecorded } from '../../repair/stay'
import { sayDay } from '../../rights/say-day'
import type { ChannelKind, ChannelStep, StepState } from '../channel'
import { CHANNEL_NAMES } from '../labels'
import type { Known, LetterFacts } from './facts'
import { inSentence, packed, spokenOrNone } from './say'

/** '星野 X5 Pro（256GB）'. */
export const device = ({ report: { brand, model, storage } }: LetterFacts): string => `${brand} ${model}${storage === '' ? '' : `（${storage}）`}`

/** Who sold it: the shop, or the brand's own. */
export const seller = ({ report: { shop, channel, brand } }: LetterFacts, known: Known): string =>
  known(shop || (channel === 'brandStore' || channel === 'brandOnline' ? `${brand}（${CHANNEL_LABELS[channel]}）` : ''), '卖家名称')

export function bought(facts: LetterFacts, known: Known, who = '我'): string {
  const { report, answers } = facts
  const day = known(spokenOrNone(report.boughtOn ?? answers.invoicedOn), '购买日期')
  const price = known(report.priceFen === null ? '' : `${yuan(report.priceFen)}元`, '价格')
  const received = known(spokenOrNone(answers.deliveredOn), '签收或交付的日期')
  const paper = report.invoice === null ? '' : `，购买凭证：${INVOICE_LABELS[report.invoice]}`
  const replaced = answers.replacedOn === null ? '' : `${sayDay(answers.replacedOn)}卖家更换过一次。`
  return `${who}于${day}从${seller(facts, known)}购买${device(facts)}，价格${price}，${received}收到${paper}。${replaced}`
}

const sentence = (start: string, text: string): string => (text.trim() === '' ? '' : `${start}${inSentence(text)}。`)

/** The fault as the case has it. */
export const broke = ({ report }: LetterFacts, known: Known): string => [
  `${known(spokenOrNone(report.faultSince), '故障第一次出现的日期')}起出现故障：${inSentence(report.fault)}。`,
  report.systemVersion === '' ? '' : `系统版本：${report.systemVersion}。`,
  sentence('怎样会出现：', report.steps),
  sentence('已经试过：', report.tried),
].join('')

const FIXED = { yes: '取回时正常', no: '取回后仍不能正常使用', unsure: '是否修好还不确定' } as const

const ended = ({ pickUp, days }: RepairView): string => {
  if (!pickUp) return `到现在还没有取回，已经${days}日`
  const { noticedOn, pickedUpOn, paperDoneOn, done, isFixed } = pickUp
  return [
    noticedOn !== null && noticedOn !== pickedUpOn ? `到${sayDay(noticedOn)}通知可以取，共${days}日，${sayDay(pickedUpOn)}取回` : `${sayDay(pickedUpOn)}取回，共${days}日`,
    paperDoneOn !== null && paperDifference(pickUp) !== null ? `单子上写的修好日期是${sayDay(paperDoneOn)}` : '',
    done === '' ? '' : `处理：${inSentence(done)}`,
    FIXED[isFixed],
  ].filter((part) => part !== '').join('，')
}

const recorded = (repair: RepairView): string => {
  if (repair.pickUp === null) return ''
  if (isRecorded(repair)) return '，有书面的维修记录'
  return repair.pickUp.record === 'refused' ? '，要过维修记录，对方没有给' : ''
}

/** Repairs at the brand's own or authorised shops, the earliest first: what others did is no repair under the 三包 rules. */
export const countedRepairs = ({ repairs }: LetterFacts): RepairView[] =>
  repairs.filter(isAnswerable).sort((one, other) => one.slip.droppedOffOn.localeCompare(other.slip.droppedOffOn))

/** Every stay in repair in a line of its own. */
export const repaired = (facts: LetterFacts): string[] => packed(countedRepairs(facts).map((repair, index) =>
  `第${index + 1}次送修：${sayDay(repair.slip.droppedOffOn)}送到${repair.slip.shop || '服务点'}，${ended(repair)}${recorded(repair)}。`))

const NOW: Record<StepState, string> = {
  sent: '还没有答复', accepted: '已经受理', refused: '没有受理', answered: '对方答复过', mediating: '正在调解', failed: '调解没有成', settled: '已经达成一致', withdrawn: '后来撤回了',
}

const SELLERS: readonly ChannelKind[] = ['brand', 'platform']

/** Whom it went to: a seller or a brand by its own name, where that was written down. */
const whom = ({ channel, against }: ChannelStep): string => (channel === 'brand' && against !== '' ? against : CHANNEL_NAMES[channel])

/** What the seller, the brand or the platform said last, in the words that were written down; '' where nothing was. */
export const lastSaid = ({ steps }: Pick<LetterFacts, 'steps'>): string => {
  const said = steps.filter(({ channel }) => SELLERS.includes(channel)).flatMap((step) => step.answers.filter((answer) => answer.said !== '').map((answer) => ({ ...answer, who: whom(step) })))
  const [last] = said.sort((one, other) => other.on.localeCompare(one.on))
  return last ? `${sayDay(last.on)}${last.who}：${last.said}` : ''
}

/** What was already done on other ways, without numbers. */
export const taken = ({ steps }: Pick<LetterFacts, 'steps'>): string[] => packed([...steps].sort((one, other) => one.takenOn.localeCompare(other.takenOn)).map((step) =>
  `${sayDay(step.takenOn)}向${whom(step)}提出，${NOW[step.state]}。`))

/** In the person's own words; a line to write on where they wrote none. */
export const story = ({ words }: LetterFacts, known: Known): string => words.story.trim() || `事情的经过：${known('', '事情的经过（自己写）')}`

export const contact = ({ words }: LetterFacts, known: Known): string => words.contact.trim() || `沟通的情况：${known('', '和卖家怎么谈的、对方怎么答复的（自己写）')}`

/** When the seller was told, and asked. */
export const asked = ({ answers: { reportedOn, askedOn } }: LetterFacts, who = '我'): string[] => [
  reportedOn === null ? '' : `${sayDay(reportedOn)}${who}书面告诉过卖家故障的情况。`,
  askedOn === null ? '' : `${sayDay(askedOn)}${who}提出过要求，对方没有同意或者没有答复。`,
].filter((line) => line !== '')
