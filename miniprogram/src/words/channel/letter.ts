export const preview = '信是这样的'
export const editWords = '改我自己的话'
export const editWordsDetail = '经过、和卖家怎么谈的、想要什么结果'
export const wordsDone = '写好了'
export const handedIn = '我已经提交了'
export const handedInDetail = '记下日期和编号，到日子提醒您。'

export const blanks = (count: number): string => `还有 ${count} 处空着，信里写成 ＿＿＿`
const at = {
  words: '在您自己的话里写', case: '在案例里补', rights: '在权益的问题里答', hand: '打印或粘贴之后自己填，这里不保存',
} as const
export const missingAt = (place: keyof typeof at, names: readonly string[]): string => `${at[place]}：${names.join('、')}`
export const fillAt = { words: '写我的话', case: '去案例里补', rights: '去答这一题' } as const

export const enclosures = (done: number, of: number): string => `要附上的（${done} / ${of}）`
export const toGet = '还没有，要补'
export const enclosuresDetail = '交复印件，原件自己留好。勾选只记在这台设备上。'
export const byHand = '姓名、电话、住址、身份证号和订单号，请在复制或打印之后自己填。这里不收集，也不保存。'
export const restsOn = '信里用到的条文'

export const copyAll = '复制全文'
export const copied = (blanks: number): string => (blanks > 0 ? `已复制。还有 ${blanks} 处空着，交之前补上` : '已复制，可以粘贴到表格或聊天里')
export const saveDocument = '存成 Word'
export const notWritten = '没有存下来，手机可能没有空间了。可以先复制全文。'
