import type { SignupField } from '@shouhou/shared/jielong'
import { sayCount } from '../numbers'

export const kinds: Record<SignupField['kind'], string> = { text: '文字', number: '数字', choice: '选择' }
export const needed = '必填'
export const optional = '选填'
export const isPrivate = '只有发起人和管理员看得到'
export const privateHint = '手机号、姓名这样的内容，请打开它。'
export const privateChoiceHint = '名单里不显示谁选了什么，每个选项的人数大家看得到。'

export const whatToFill = '要填什么'
export const whatToFillDetail = '昵称会自动带上。不需要别的就不用加。'
export const noName = '没写名称'
export const noNameAt = '没写名称的一项'
export const removed = (label: string): string => `去掉了“${label}”。`
export const undo = '撤销'
export const add = '加一项'
export const addUsual = (label: string): string => `加上“${label}”`
export const most = (limit: number): string => `最多 ${sayCount(limit)} 项。`

/** The tools of a row go by its place: a key typed into its name then resends one text. */
export const nth = (place: number): string => `第 ${place} 项`

export const one = '要填的一项'
export const done = '好了'
export const name = '名称'
export const nameExample = '例如：能不能到场'
export const how = '怎么填'
export const choices = '选项'
export const choicesExample = '能\n不能\n还不确定'
export const choicesHint = '一行一个，两到十个。看板上会数每个选项有多少人。'
export const choiceOf = (choices: readonly string[]): string => `${kinds.choice}：${choices.join('、') || '还没有选项'}`

/** What is often asked, ready made. */
export const usual = {
  coming: { label: '能不能到场', choices: '能\n不能\n还不确定' },
  people: { label: '一共几个人', choices: '' },
  report: { label: '有没有检测报告', choices: '有\n没有' },
  phone: { label: '手机号', choices: '' },
} as const

export const nameMissing = '请写要填什么'
export const nameTaken = '前面已经有同名的一项'
export const tooFew = '请至少写两个选项，一行一个'
export const tooMany = (limit: number, count: number): string => `最多 ${sayCount(limit)} 个选项，现在有 ${sayCount(count)} 个`
export const tooLong = (choice: string, limit: number): string => `“${choice}”太长了，一个选项最多 ${sayCount(limit)} 个字`
export const twice = (choice: string): string => `“${choice}”写了两次`
