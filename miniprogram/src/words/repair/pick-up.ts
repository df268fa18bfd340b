import type { BillItem } from '@shouhou/shared/repair'
import { sayMoney } from '../numbers'
import { sayPercent } from '../jielong/price'

export const days = '日子'
export const noticedOn = '通知您能取的那天'
export const noticedHint = '短信、电话或者查进度看到的。请把通知截图留好。'
export const pickedUpOn = '取到手的那天'
export const paperDoneOn = '单子上写的修好日期'
export const paperHint = '照着单子抄，和实际不一样也照抄。'
export const beforeDropOff = '不能早于送修那天'
export const noticedAfter = '通知的日子晚于取到手的日子，请看一下'
export const noticedOrPicked = (isNoticed: boolean): string => (isNoticed ? '通知您' : '您取到手')
/** `late`: days from the paper's day to the real one. */
export const differs = (late: number, what: string): string =>
  late > 0 ? `单子上的日子比${what}那天早 ${late} 天` : `单子上的日子比${what}那天晚 ${-late} 天`
export const differsDetail = (onPaper: number, really: number): string =>
  `按单子算修了 ${onPaper} 天，按实际算修了 ${really} 天。请把通知取机的短信、通话记录留好，这几天算不算，就看它。`

export const result = '修得怎样'
export const isFixed = '现在能正常用吗'
export const done = '单子上写的处理'
export const doneHint = '例如：更换屏幕总成。只写“检测”“升级”的，请对方把做了什么写上。'
export const record = '书面的维修记录'
export const recordHint = '取机时当面要，看清故障、处理和日期都写上了。'
export const warranty = '这次修理保多少天'
export const warrantyHint = '单子上写的天数，没写就空着。'
export const notDays = '请填天数，例如 90，最多 3650'

export const bill = '费用'
export const noBill = '免费修的不用填。收了钱的，一项一项照单子填。'
export const addItem = '加一项费用'
export const item = '费用'
export const itemWhat = '是什么费用'
export const itemName = '项目'
export const itemNames: Record<BillItem['what'], string> = { part: '屏幕总成', labour: '工时费', inspection: '检测费', other: '邮费' }
export const example = (name: string): string => `例如：${name}`
export const itemNameMissing = '请写这一项是什么'
export const itemAmount = '金额（元）'
export const amountMissing = '请写金额，没收钱填 0'
export const itemOrigin = '配件从哪里来'
export const itemOriginHint = '单子上没写的，请问一句；换下来的旧件可以要回来看看。'
export const putIn = '放进账单'
export const takeOut = '去掉这一项'
export const tooManyItems = '最多记 20 项'

export const sum = (fen: number): string => `合计 ${sayMoney(fen)}`
/** `more`: what the bill is above the quote; negative below it. Fen. */
export const againstQuote = (more: number, quoted: number): string =>
  more === 0 ? `和送修时的报价一样` : `送修时报价 ${sayMoney(quoted)}，账单${more > 0 ? '多' : '少'} ${sayMoney(Math.abs(more))}`
/** `difference`: basis points against the median. */
export const againstMedian = (name: string, facts: { readonly fen: number; readonly median: number; readonly difference: number; readonly people: number }): string =>
  `${name} ${sayMoney(facts.fen)}。群里 ${facts.people} 个人报过，中位数 ${sayMoney(facts.median)}，${facts.difference === 0 ? '和它一样' : `比它${facts.difference > 0 ? '高' : '低'} ${sayPercent(facts.difference)}`}。`
export const official = (fen: number): string => `大家填的官方价，中位数 ${sayMoney(fen)}。`
export const withLabour = '群里报的价多半含工时，这里把配件和工时加在一起比。'
export const onlyCompares = '报价的时间、地区和配件来源各不一样，只作参考。'
export const seeBoard = '看群里的报价'

export const saved = '已记下'
export const corrected = '已改好'
