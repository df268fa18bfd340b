export const takenOn = (day: string): string => `${day}提交`
export const number = (written: string): string => `编号 ${written}`
export const copy = '复制'
export const copyNumber = (written: string): string => `复制编号 ${written}`
export const numberCopied = '编号已复制'
export const against = (whom: string): string => `对方：${whom}`
export const asked = (what: string): string => `要求：${what}`

export const dates = '这一步的日子'
export const answers = (count: number): string => `收到的答复（${count}）`
export const noAnswers = '还没有答复'
export const noAnswersDetail = '受理、不受理、打来电话、书面答复，收到了就记一笔，留作凭证。'
export const addAnswer = '记下答复'

export const toWays = '看接下来能走哪条路'
export const toWaysDetail = '哪条现在走不了，也会说明原因。'
export const letter = '再看这封信'

export const more = '更多'
export const correct = '改这一步'
export const saveCorrection = '保存'
export const corrected = '已改好'
export const removeStep = '删除这一步'
export const removeTitle = '删除这一步？'
export const removeConsequence = (answers: number): string =>
  `这一步${answers > 0 ? `、它的 ${answers} 条答复` : ''}和它的日子都会从案例里去掉，不能恢复。已经提交的投诉不会因此撤回。`
export const remove = '删除'
export const removed = '已删除'
