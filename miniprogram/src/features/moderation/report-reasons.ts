import type { ReportReason } from '@shouhou/shared/moderation'
import type { Choice } from '../../ui'

/** Why something is reported, in the order in which a group usually meets it. */
export const REPORT_REASONS: Record<ReportReason, { readonly label: string; readonly hint: string }> = {
  advertising: { label: '广告', hint: '卖东西、拉人、引流到别处' },
  paidService: { label: '收费代投诉', hint: '收钱代办、承诺一定退换' },
  falseClaim: { label: '内容不实', hint: '编造的故障、价格或处理结果' },
  abuse: { label: '辱骂或骚扰', hint: '攻击别人、煽动围攻' },
  personalData: { label: '暴露个人信息', hint: '电话、住址、身份证、串号' },
  illegal: { label: '违法内容', hint: '诈骗、色情、暴力等' },
  other: { label: '其他', hint: '请在说明里写清楚' },
}

export const reportChoices: readonly Choice<ReportReason>[] = (Object.keys(REPORT_REASONS) as ReportReason[])
  .map(value => ({ value, ...REPORT_REASONS[value] }))
