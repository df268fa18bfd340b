export const nickname = '怎么称呼您'
export const nicknamePlaceholder = '起个昵称，不用真名'
export const nicknameHint = '群里的人靠它认得您，以后可以改。'
export const nicknameMissing = '请先写一个昵称'

export const storedTitle = '我们会保存什么'
export const stored = [
  ['昵称', '显示在您写的内容旁边。'],
  ['微信给的身份编号', '只用来认出是您本人，别人看不到。不需要手机号。'],
  ['您写下和上传的内容', '群里的人看得到案例和接龙；证据原件只有您打得开。'],
] as const
export const neverWithout = '没有您的同意，不会交给监督群，也不会公开。'

/** What the button below means, said before it is pressed. */
export const agreesTo = (verb: string): string => `点“${verb}”，就是同意我们保存下面这些。`
export const agreesToBoth = (verb: string): string => `点“${verb}”，就是同意群规，也同意我们保存下面这些。`

export const knownBefore = '您之前登记过，还用原来的昵称'
