import type { ModerationStep, ReportReason } from '@shouhou/shared/moderation'
import { reason as reportReason } from './report'

export const step: Record<ModerationStep['step'], string> = {
  reported: '被举报', checked: '内容检查有结果', held: '内容检查拿不准', kept: '保留', hidden: '隐藏', restored: '恢复', expelled: '移出群',
}

const deed: Record<ModerationStep['step'], string> = {
  reported: '举报了它', checked: '检查了它', held: '拿不准，等管理员看', kept: '保留了它', hidden: '隐藏了它', restored: '让它恢复显示', expelled: '把这个人移出了群',
}

const isReportReason = (reason: string): reason is ReportReason => reason in reportReason

/** Reports carry their reason by name, decisions in the words of whoever decided. */
export const sayReason = ({ step: what, reason }: Pick<ModerationStep, 'step' | 'reason'>): string =>
  what === 'reported' && isReportReason(reason) ? reportReason[reason] : reason

/** Who took a step; reporters stay unnamed. */
export const sayWho = ({ step: what, by }: Pick<ModerationStep, 'step' | 'by'>): string => {
  if (by) return by.nickname
  return what === 'reported' ? '一位群友' : '微信内容检查'
}

/** '王建国：内容属实', '一位群友：内容不实，“照片对不上”', or without a reason what they did, as a whole sentence. */
export const sayStep = (one: ModerationStep): string => {
  const reason = sayReason(one)
  const note = one.note ? `，“${one.note}”` : ''
  if (reason) return `${sayWho(one)}：${reason}${note}`
  return one.by ? `${sayWho(one)}${deed[one.step]}，没有写原因。` : `${sayWho(one)}${deed[one.step]}。`
}
