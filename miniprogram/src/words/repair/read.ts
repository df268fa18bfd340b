export const pickUp = '取机了'
export const addNote = '记一条'
export const check = '逐项检查'
export const again = '又坏了，再记一次送修'

export const notes = '进度和催修'
export const chased = (count: number): string => `催过 ${count} 次`
export const noNotes = '对方说了什么、您催了几次，当天记一句。以后要说清拖了多久，靠它。'
export const earlier = (count: number): string => `看更早的 ${count} 条`
export const remove = (what: string, day: string): string => `删除${day}的${what}`
export const removed = '已删除一条。'
export const undo = '撤销'
export const notRemoved = (why: string): string => `${why}那一条还在，没有删掉。`
export const saidNewDay = (day: string): string => `说${day}修好`

export const slip = '单子'
export const fault = '单子上的故障'
export const quoted = '报价'
export const slipNumber = '单号'
export const cause = '修得久的原因'
export const record = '书面的维修记录'
export const spare = '备用机'
export const progressLink = '复制查进度的网址'
export const linkCopied = '网址已复制，可以在浏览器里打开'

export const fetched = '取机'
export const noticed = '通知可取'
export const done = '怎么修的'
export const warranty = '店家给的保修'
export const checks = '检查'
export const passed = (count: number): string => `${count} 项正常`
export const failed = (count: number): string => `${count} 项不正常`

export const more = '这次维修'
export const changeSlip = '改送修的内容'
export const changePickUp = '改取机的内容'
export const checkAgain = '重新检查'
export const removeRepair = '删除这次维修'
export const removeTitle = '删除这次维修？'
export const removeConsequence = '进度、催修、账单和检查结果会一起删掉，不能恢复；由它算出来的日子也会去掉。'
export const removeVerb = '删除'
export const repairRemoved = '已删除'
export const isRework = '返修：上一次修完还在修理后的保证里，又送修了。'
