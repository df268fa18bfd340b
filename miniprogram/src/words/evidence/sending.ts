/** Of a file on its way. */
export const problem = (name: string, why: string): string => `${name}：${why}`
export const noticed = '知道了'
export const noticedOf = (name: string): string => `知道了，去掉${name}`
export const goesOnByItself = '连上网络后会接着传。'
export const gone = '没有传完，这台设备上已经找不到它了。请再选一次这个文件。'
export const left = '上次没有传完，点按照片接着传。'
export const chooseAgain = '再选一次'
export const chooseAgainOf = (name: string): string => `再选一次${name}`
export const drop = '去掉'
export const dropOf = (name: string): string => `去掉${name}`
export const stalled = '很久没有动静，先停下了。点按照片接着传。'
