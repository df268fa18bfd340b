import type { JielongKind } from '@shouhou/shared/jielong'

/** Joins the group, on the way to one's own line. */
export const join: Record<JielongKind, string> = { fault: '我也是，加入', price: '加入，我也报价', signup: '加入，我也报名' }
/** The same for whoever takes a nickname on the way. */
export const joinNew: Record<JielongKind, string> = { fault: '我也是，同意并加入', price: '同意并加入，我也报价', signup: '同意并加入，我也报名' }
/** Nobody joins the 接龙 any more. */
export const look = '加入群看看'
export const lookNew = '同意并加入群看看'

export const next: Record<JielongKind, string> = {
  fault: '加入后写一句自己的故障，再选两样，就算进去了。',
  price: '加入后写下您问到的价，就算进去了。',
  signup: '加入后填几项，就报上名了。',
}
export const shut: Record<'closed' | 'archived', string> = {
  closed: '这个接龙已经结束，不再收新的人。加入群之后还能看名单和数字。',
  archived: '这个接龙已经归档，不再收新的人。加入群之后还能看名单和数字。',
}
export const state: Record<'closed' | 'archived', string> = { closed: '已结束', archived: '已归档' }

export const people = (count: string): string => `${count} 人`
export const inGroup = (name: string): string => `在“${name}”里`
export const groupOf = (kind: string, members: string): string => `${kind}，${members} 人`
export const rules = '群规'
export const rulesWaiting = '群规正在检查，检查完就能看到。'
export const rulesAgreed = (verb: string): string => `点“${verb}”，就是同意群规。`

export const inviteCode = '邀请码'
export const codePlaceholder = '8 位，例如 ABCD 2345'
export const needsCode = '向发给您的人或者群主要。在微信群里点开卡片，就不用填。'
export const codeReplaced = '卡片里的邀请码已经换过了，请向群主要新的。'
export const codeMissing = '请先填 8 位邀请码'
export const codeWrong = '这个邀请码不对，或者已经换过了。请再核对一下。'
export const notOpenYet: Record<'waiting' | 'refused', string> = {
  waiting: '这个群还在等平台认证，认证之后才能加入。',
  refused: '这个群没有通过平台认证，不能加入。',
}

export const failed = '还没有加入'
export const onlyRegistered = '昵称已经登记好了，群还没有加入'
export const again = (why: string): string => `${why}写下的都在，再点一次就接着办。`
