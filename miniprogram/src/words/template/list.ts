export type Where = 'standard' | 'group' | 'mine' | 'shipped'

export const titles: Record<Where, string> = { standard: '群标准', group: '群里分享的', mine: '我写的', shipped: '自带的' }

/** What a section says that has nothing in it yet. */
export const nothing: Record<Exclude<Where, 'shipped'>, readonly [string, string]> = {
  standard: ['群里还没有定标准', '管理员可以把一个模板设为群标准，大家照着收集，证据就整齐。'],
  group: ['还没有人分享', '打开您写的或自带的模板，可以分享到这个群。'],
  mine: ['您还没有写过', '打开一个自带的，点“改成我自己的”，改几个字就能用。'],
}

export const where = '看哪里的'
export const mineAndShipped = '我写的和自带的'
export const kind = '种类'
export const all = '全部'
export const make = '写一个新的'
