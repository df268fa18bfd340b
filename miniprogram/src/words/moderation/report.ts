import type { ReportReason } from '@shouhou/shared/moderation'

export const reason: Record<ReportReason, string> = {
  advertising: '广告', paidService: '收费代投诉', falseClaim: '内容不实', abuse: '辱骂或骚扰', personalData: '暴露个人信息', illegal: '违法内容', other: '其他',
}

export const reasonHint: Record<ReportReason, string> = {
  advertising: '卖东西、拉人、引流到别处',
  paidService: '收钱代办、承诺一定退换',
  falseClaim: '编造的故障、价格或处理结果',
  abuse: '攻击别人、煽动围攻',
  personalData: '电话、住址、身份证、串号',
  illegal: '诈骗、色情、暴力等',
  other: '请在说明里写清楚',
}

export const report = '举报'
export const whatIsWrong = '有什么问题'
export const reasonMissing = '请选一个原因'
export const note = '补充说明'
export const noteHint = '可以不填。管理员会看到，被举报的人看不到是谁举报的。'
export const send = '提交举报'
export const sent = '已交给管理员处理'
