export const notOpened = '这一页没有打开'
export const offline = '现在连不上网络。连上以后再试一次就能打开，写下的都还在。'
export const missing = '网络是通的，这一页却没有取到。请过一会儿再试一次，写下的都还在。'
export const newer = '有新版本了'
export const filesWait = (count: number): string => `换成新版本才能打开这一页。还有 ${count} 份证据没传完，换了以后要重新选；写下的字都还在。`
export const take = '现在更新'
export const restarts = '小程序会重新打开一次，只要几秒。写到一半的内容都还在。'
