import type { ModerationStep, ReportReason, Subject } from '@shouhou/shared/moderation'
import type { IconName, Tone } from '../../ui'
import { REPORT_REASONS } from './report-reasons'

export const SUBJECT_WORDS: Record<Subject['noun'], { readonly label: string; readonly icon: IconName }> = {
  case: { label: '案例', icon: 'document' },
  evidence: { label: '证据', icon: 'image' },
  jielong: { label: '接龙', icon: 'jielong' },
  entry: { label: '接龙里填的内容', icon: 'jielong' },
  line: { label: '文字接龙的一条', icon: 'jielong' },
  template: { label: '模板', icon: 'template' },
  person: { label: '昵称', icon: 'me' },
  group: { label: '群资料', icon: 'group' },
}

export const STEP_WORDS: Record<ModerationStep['step'], { readonly label: string; readonly tone: Tone }> = {
  reported: { label: '被举报', tone: 'warn' },
  checked: { label: '内容检查有结果', tone: 'info' },
  held: { label: '内容检查拿不准', tone: 'warn' },
  kept: { label: '保留', tone: 'success' },
  hidden: { label: '隐藏', tone: 'danger' },
  restored: { label: '恢复', tone: 'success' },
  expelled: { label: '移出群', tone: 'danger' },
}

const isReportReason = (reason: string): reason is ReportReason => reason in REPORT_REASONS

/** Reports carry their reason by name, decisions in the words of whoever decided. */
const sayReason = ({ step, reason }: Pick<ModerationStep, 'step' | 'reason'>): string =>
  step === 'reported' && isReportReason(reason) ? REPORT_REASONS[reason].label : reason

const DEEDS: Record<ModerationStep['step'], string> = {
  reported: '举报了它', checked: '检查了它', held: '拿不准，等管理员看', kept: '保留了它', hidden: '隐藏了它', restored: '让它恢复显示', expelled: '把这个人移出了群',
}

/** '王建国：内容属实', or without a reason what they did, as a whole sentence. */
export const sayStep = (step: ModerationStep): string => {
  const reason = sayReason(step)
  if (reason) return `${sayWho(step)}：${reason}`
  return step.by ? `${sayWho(step)}${DEEDS[step.step]}，没有写原因。` : `${sayWho(step)}${DEEDS[step.step]}。`
}

/** Who took a step; reporters stay unnamed. */
const sayWho = ({ step, by }: Pick<ModerationStep, 'step' | 'by'>): string => {
  if (by) return by.nickname
  return step === 'reported' ? '一位群友' : '微信内容检查'
}
