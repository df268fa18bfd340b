/** What a watchdog reads of a shared case, and what it never gets. */
export const whatIsSeen = '型号、故障、经过、诉求，和检查通过的证据副本。不含您的联系方式；IMEI 和订单号默认不给。'
export const identifiersHint = '监督群核实同一台机器时用得到。不放心就不开。'

export const whether = '要不要分享给监督群'
export const mayBeLeft = `不分享也能提交，案例只在本群可见。分享后对方能看到：${whatIsSeen}随时可以撤回。`
export const noneVerified = '现在还没有认证过的监督群。以后可以在案例里再分享。'

export const title = '分享给监督群'
export const givenTo = (watchdogs: string): string => `现在分享给：${watchdogs}`
export const since = (watchdog: string, day: string): string => `${watchdog}（${day}起）`
export const toNobody = `还没有分享给任何监督群，案例只在本群可见。分享后对方能看到：${whatIsSeen}`
export const nobodyToShareWith = '现在还没有认证过的监督群，有了会列在这里。'

export const shareWith = (watchdog: string): string => `分享给 ${watchdog}`
export const identifiersTo = (watchdog: string): string => `也给 ${watchdog} IMEI 和订单号`

export const giveTitle = (watchdog: string): string => `分享给 ${watchdog}？`
export const giveConsequence = `对方能看到：${whatIsSeen}随时可以撤回。`
export const giveIdentifiersTitle = (watchdog: string): string => `把 IMEI 和订单号也给 ${watchdog}？`
export const giveIdentifiersConsequence = '对方的监督员会看到完整的 IMEI 和订单号。随时可以关掉。'
export const give = '分享'
export const withdrawTitle = (watchdog: string): string => `不再分享给 ${watchdog}？`
export const withdrawConsequence = '对方从现在起看不到这个案例，以后的导出里也不会有。之前已经导出去的内容收不回来。'
export const withdraw = '撤回'

export const given = '已保存'
export const withdrawn = '已撤回'
