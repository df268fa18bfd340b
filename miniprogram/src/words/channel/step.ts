export const record = (way: string): string => `记下：${way}`
export const takenOn = '哪天提交的'
export const number = '编号'
export const numberHint = '投诉编号、工单号或者案号。还没有就空着，收到再补。'
export const against = '对方是谁'
export const againstHint = '照提交时写的：卖家或公司的名称，不写工作人员。'
export const asked = '提了什么要求'
export const save = '记下来'
export const recorded = '已记下，只有您看得到'

export const dayMissing = '请选提交的日期'
export const dayAhead = '这一天还没有到'

export const stoppedHere = '这一步可能不被受理，或者影响已经走的那一步。已经做过的，照实记下来，后面才算得准。'
export const alreadyDone = '已经做过了，照实记下'
export const doneTitle = '真的已经提交了？'
export const doneConsequence = '记下之后，别的路会按“这里已经有一份”来提醒您，信里也会照实写。还没有提交的，请先不要记。'
export const doneVerb = '已经提交'
