import { sayDay } from '../../rights/say-day'
import * as sources from '../sources'
import { asked, bought, broke, repaired, seller, story, taken } from './case-parts'
import { enclosed } from './enclosures'
import type { Draft, LetterFacts, Write } from './facts'
import { eachOnce, grounds } from './grounds'
import { bothAmounts, suedFor } from './requests'
import { under } from './say'

const WHO = '原告'

/** The shop that repairs owes a spare phone, not the seller who is sued; and nobody needs one any more by the time of a judgment. */
const withoutSparePhone = (facts: LetterFacts): LetterFacts =>
  ({ ...facts, assessment: { ...facts.assessment, conclusions: facts.assessment.conclusions.filter(({ rule }) => rule !== 'R5') } })

/** 民事起诉状, for a small claim. */
export const toCourt: Write = (all, known): Draft => {
  const facts = withoutSparePhone(all)
  const { paragraphs, sources: cited } = grounds(facts)
  const plaintiff = `原告：${known('', '姓名')}，身份证号：${known('', '身份证号')}，住址：${known('', '住址')}，电话：${known('', '电话')}`
  const defendant = `被告：${seller(facts, known)}，住所地：${known('', '卖家地址')}，法定代表人或者经营者：${known('', '卖家的法定代表人或者经营者')}`
  const claims = suedFor(facts, known)
  return {
    title: '民事起诉状',
    to: '',
    paragraphs: [
      plaintiff, defendant,
      '诉讼请求', ...[...claims, '诉讼费用由被告负担。'].map((line, index) => `${index + 1}. ${line}`),
      '事实与理由', bought(facts, known, WHO), broke(facts, known), ...repaired(facts), story(facts, known), ...asked(facts, WHO), ...taken(facts), bothAmounts(facts),
      ...under('依据', paragraphs),
      '标的额在限额内、不需要鉴定的，请适用小额诉讼的程序审理。',
      `此致 ${known('', '法院名称')}人民法院`,
      `具状人（签名）：${known('', '签名')}，${sayDay(facts.today)}`,
    ],
    enclosures: ['证据清单', ...enclosed(facts), '起诉状副本（按被告人数）'],
    sources: eachOnce([...cited, sources.TO_FILE_A_SUIT, sources.SMALL_CLAIMS, sources.NO_SMALL_CLAIMS, sources.LOSER_PAYS]),
  }
}
