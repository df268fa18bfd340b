export const save = '保存'
export const saved = '已保存'
export const notSaved = '还没有保存'
export const allKept = (why: string): string => `${why}写下的都还在。`
export const resumed = '接着上次没保存的写。'
export const drop = '放弃改动'
export const dropTitle = '放弃没保存的改动'
export const dropConsequence = '没保存的会清空，不能恢复。'
export const dropVerb = '清空'
export const isShared = '这个模板分享到了群里。保存后会先做内容检查，通过了别人才看到新的内容。'
export const sourcesStay = '原模板的条文依据和核验日期不会带过来。改动说法之后，请自己再核对一遍。'

export const kind = '种类'
export const title = '标题'
export const titlePlaceholder = '例如：绿屏怎么拍证据'
export const about = '什么时候用'
export const aboutHint = '一两句就好，可以不填。'

export const titleMissing = '请写标题'
export const bodyMissing = '请写要发出去的话'
export const contentMissing = '至少加一项要记下的，或者一条核对清单'

export const script = '要发出去的话'
export const explanation = '补充说明'
export const body = '正文'
export const bodyPlaceholder = '例如：您好，我的【型号】在【故障开始】出现：【故障】。'
export const addBlank = (name: string): string => `加空格：${name}`
export const filledBlanks = '点一下，把空格加到末尾。用的时候，这些会从案例里填上：'
export const handBlanks = '这些和其他【】里的不会自动填，要用的人自己写：'

export const checklist = '核对清单'
export const checklistDetail = '发出去、送修之前逐条勾一遍的。'
export const addItem = '加一条'
export const item = '核对一条'
export const itemWhat = '核对什么'
export const itemPlaceholder = '例如：发票和机身号码对得上'
export const itemMissing = '请写内容'
export const done = '好'

export const fields = '要记下的'
export const fieldsDetail = '每一项是一个小标题，报案例时照着填。'
export const keptIn = (field: string): string => `记在“${field}”里`
export const addField = '加一项'
export const field = '要记下的一项'
export const fieldName = '叫什么'
export const fieldNamePlaceholder = '例如：出现频率'
export const fieldNameMissing = '请写名称'
export const hint = '提示'
export const hintPlaceholder = '例如：每天几次'
export const fills = '对应案例里的'
export const fillsHint = '对应了，就能从案例里自动填。'
export const fillsNothing = '不对应'

export const nth = (at: number): string => `第 ${at} 项`
export const removedRow = (title: string): string => `删掉了“${title}”`
export const putBack = '放回去'

// What identifies a person or a device is never filled from a case; 串号 is what people call the IMEI.
export const namesByHand: readonly string[] = ['订单号', '串号', '姓名', '电话']
