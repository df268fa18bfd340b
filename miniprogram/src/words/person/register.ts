export const lead = '起一个昵称，就可以开始'
export const detail = '同一个故障的人在这里聚到一起，把证据整理清楚。'
export const begin = '同意并开始使用'

export const knownTitle = '您已经登记过了'
export const knownDetail = '昵称可以在“我的”里修改。'
export const goOn = '好的'

export const failed = '还没有登记'
export const kept = (why: string): string => `${why}昵称还在，稍后再点一次就行。`
