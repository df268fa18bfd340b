export const add = '添加照片'
export const remove = (label: string): string => `删除${label}`
export const retry = '点按重试'
export const checking = '检查中'
export const spokenSending = (percent: number): string => `，正在上传，${percent}%`
export const spokenFailed = '，没有传上去，点按重试'
export const spokenChecking = '，正在检查'
/** While it is on its way its cross halts it. */
export const stop = (label: string): string => `先停下${label}`
export const resume = '点按接着传'
export const spokenStopped = (percent: number): string => `，停在 ${percent}%，点按接着传`
