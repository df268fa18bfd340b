export const asBefore = (why: string): string => `${why}下面是上次看到的内容。`
export const more = '看更多'
export const back = '返回'
export const toHome = '回首页'
export const stillAsking = '还在更新，比平时慢一点'
export const stillWaiting = '还在加载，请稍等'
