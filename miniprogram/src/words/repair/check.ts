export const notYet = '取机以后再逐项检查'
export const notYetDetail = '拿到手、离开柜台以前看一遍最好。'
export const pickUp = '先记取机'

export const why = '离开柜台以前看一遍最好。没有的功能、来不及看的，点“没看”，或者空着。'
export const progress = (seen: number, all: number): string => `看了 ${seen} / ${all} 项`
export const noteShort = '怎么不正常'
export const noteHint = '一句话，例如：贴近耳朵不熄屏。'

export const result = '检查结果'
export const failed = (count: number): string => `${count} 项不正常`
export const allGood = '看过的都正常'
export const nothingSeen = '还没有看任何一项'
export const asEvidence = '没通过的记成故障证据'
export const asEvidenceHint = '会作为一段文字放进案例。内容检查通过后，群里的人看得到这一段。'
export const asEvidenceAgain = '再记一次会多出一段证据。'

export const mayAsk = '没修好可以怎么办'
export const tellShop = '把没通过的几项当面或者在线告诉修理的店，请对方写下来。'
export const warrantyUntil = (day: string): string => `到${day}为止，都可以按修理后的保证去找修理的店。`
export const warrantyOver = (day: string): string => `修理后的保证到${day}为止，已经过了。`
export const pressSaved = '已记下检查结果'
export const nothing = '请至少看一项'
