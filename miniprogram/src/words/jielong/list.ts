import type { JielongState } from '@shouhou/shared/jielong'

export const start = '开接龙'
export const more = '看更多'

export const mine = '我参加的'
export const open = '群里还开着的'
export const asOfLastTime = (why: string): string => `${why}下面是上次看到的内容。`
export const none = '还没有接龙'
export const noneDetail = '同一型号、同一故障的人排在一起，数一数有多少人、都是什么版本和渠道。群里有人开了接龙，或者您自己开一个，就会出现在这里。'
export const myGroups = '看看我的群'

export const which = '看哪些'
export const states: Record<JielongState, string> = { open: '正在接龙', closed: '已结束', archived: '已归档' }
export const nothing: Record<JielongState, { readonly title: string; readonly detail: string }> = {
  open: { title: '现在没有正在进行的接龙', detail: '同型号、同故障的人开一个，后来的人就能一起数进去。' },
  closed: { title: '还没有结束的接龙', detail: '过了截止时间或者被结束的接龙，会收在这里。' },
  archived: { title: '没有归档的接龙', detail: '结束以后不想再看到的，可以在接龙里选“归档”。' },
}
