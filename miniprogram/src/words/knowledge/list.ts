export const search = '搜一搜'
export const searchPlaceholder = '例如：备用机、退货、电池'
export const go = '搜'
export const clear = '清空'
export const topic = '种类'
export const all = '全部'
export const aboutFault = (fault: string): string => `和“${fault}”有关的`
export const showAll = '看全部文章'

export const whole = (count: number): string => `全部 ${count} 篇`
export const wholeTopic = (topic: string, count: number): string => `${topic}，全部 ${count} 篇`

export const pinnedIn = (group: string): string => `“${group}”置顶的`
export const found = (count: number): string => `找到 ${count} 篇`

export const none = '没有找到'
export const noneDetail = '换一个词试试，短一点更容易找到，例如“换屏”“发票”。也可以直接算一算能要求什么。'
export const toRights = '算一算能要求什么'

export const illustration = '演示'
