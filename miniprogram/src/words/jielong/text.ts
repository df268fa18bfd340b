import type { Line } from '@shouhou/shared/jielong'
import { sayCount } from '../numbers'

export const out = '发到群里接着接'
export const outDetail = '群里可以接着往下写。名字后面有 ✓ 的已经在这里登记；群里新加的，贴回来只添新的。'
export const make = '复制成文字接龙'
export const partCopied = (nth: number): string => `第 ${nth} 段已复制`
export const copyPart = (nth: number): string => `复制第 ${nth} 段`

interface Made { readonly people: number; readonly unclaimed: number; readonly isWhole: boolean; readonly parts: readonly string[] }
export const made = ({ people, unclaimed, isWhole, parts }: Made): string =>
  [
    `已登记 ${sayCount(people)} 人`,
    unclaimed > 0 ? `还没认领的 ${sayCount(unclaimed)} 条` : '',
    parts.length > 1 ? `太长，分成 ${parts.length} 段，一段一段发` : '',
    isWhole ? '' : '只带了前两千人',
  ].filter(Boolean).join('，')

export const pasted = '群里贴来的'
export const pastedDetail = '一条只能由一个人认领，一个人认领一条。认领以后再加入，才算进人数。'
export const none = '还没有贴过'
export const noneDetail = '群里用文字接过龙的话，把那段文字贴进来：少了谁、谁签了两次，一眼就能看到。'
export const paste = '粘贴群里的接龙'
export const join = '去加入接龙'

export const numbered = ({ number, name }: Pick<Line, 'number' | 'name'>): string => [number === null ? '' : `${number}.`, name].filter(Boolean).join(' ')
export const claim = '这条是我'
export const claimThis = (said: string): string => `这条是我：${said}`
export const claimed = '认领了，再加入接龙就算进人数'
export const notMe = '不是我'
export const release = '解除认领'
export const releaseThis = (verb: string, said: string): string => `${verb}：${said}`
export const releaseQuestion = (said: string, nickname: string) =>
  ({ title: '解除这条认领？', consequence: `“${said}”会变回没人认领，${nickname}可以重新认领自己的那条。会记在接龙的经过里。`, verb: '解除', isDanger: true })
export const report = '举报'
export const reportThis = (said: string): string => `举报：${said}`

export const hidden = '已隐藏'
export const checking = '等内容检查'
export const mine = '是我'
export const claimedBy = (nickname: string): string => `${nickname} 认领了`
export const unclaimed = '没人认领'
export const noLonger = '您认领的那条被解除了'
export const noLongerDetail = '管理员解除了认领。看看哪一条是您的，可以再认领一次。'
