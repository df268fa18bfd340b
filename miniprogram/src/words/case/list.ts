export const noGroup = '没有说是哪个群'
export const noGroupDetail = '请从群里进入案例列表。'
export const file = '报故障'
export const noneMine = '您还没有报过故障'
export const noneMineDetail = '两分钟写下机器和故障，看看谁和您一样。'
export const noneYet = '群里还没有案例'
export const noneYetDetail = '第一个报的人，会让后来的人知道自己不是个例。'
export const nothingFits = '没有符合的案例'
export const nothingFitsDetail = '换一个型号写法，或者少选一个条件。'
export const seeAll = '看全部'

export const everything = '全部案例，最新的在前'
export const filter = '筛选'
export const filterTitle = '筛选案例'
export const clear = '清除'
export const show = '看结果'
export const model = '品牌和型号'
export const modelExample = '例如 青禾 X1'
export const modelHint = '写全，空格和大小写不影响。'
export const modelsHere = '列表里的型号'
export const faultCode = '故障类型'
export const all = '全部'
export const state = '状态'

export const mine = '我的'
export const hidden = '已隐藏'
export const refused = '没有通过检查'
export const beingChecked = '检查中'
/** '证据 2 / 3 · 想要维修'. */
export const evidenceAndWishes = (pieces: number, wishes: string): string => `证据 ${pieces} / 3 · 想要${wishes}`
/** What a reader hears for the whole card. */
export const spoken = (device: string, fault: string, state: string): string => `${device}：${fault}，${state}`
