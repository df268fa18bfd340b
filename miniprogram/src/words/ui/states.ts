export const notLoaded = '暂时没有加载出来'
export const tryAgain = '再试一次'
export const offline = '网络断开了。先看已有的内容，写下的会留着。'
