/** What every form about a repair says around its fields. */
export const save = '保存'
export const wrong = (count: number): string => `有 ${count} 处要改，已在下面标出。`
export const notSaved = '还没有保存'
export const kept = (why: string): string => `${why}写下的都还在。`
export const resumed = (when: string): string => `接着上次写的，${when}保存。`
export const startAgain = '重新开始'
export const startAgainTitle = '重新开始？'
export const startAgainConsequence = '这里还没保存的内容会丢掉，已经保存的不变。'
export const startAgainVerb = '丢掉'

export const isOther = '这次维修在别处改过'
export const isOtherDetail = '您写的都还在，没有丢。保存会换掉别处改的内容；想先看新的，就换成最新的。'
export const keepMine = '用我写的'
export const takeLatest = '换成最新的'
export const takeLatestTitle = '换成最新的内容？'
export const takeLatestConsequence = '这次写的会丢掉。'
export const takeLatestVerb = '换掉'

export const inFuture = '日期不能晚于今天'
export const notAnAmount = '请填写数字，例如 199 或 199.50，最多一百万元'
