import type { Fact } from '@shouhou/shared/rights'

export interface QuestionWords {
  /** The whole question. */
  readonly asks: string
  /** What the answer is called in a list. */
  readonly short: string
  /** Why it is asked, or where to look; '' for none. */
  readonly why: string
  /** In place of 不清楚, where nothing happened yet. */
  readonly none?: string
  readonly yes?: string
  readonly no?: string
}

const say = (asks: string, short: string, more: Partial<QuestionWords> | string = ''): QuestionWords =>
  ({ asks, short, why: '', ...(typeof more === 'string' ? { why: more } : more) })

export const QUESTIONS: Record<Fact, QuestionWords> = {
  faultCode: say('哪里坏了', '故障'),
  faultOn: say('什么时候开始坏的', '开始坏的日子', '第一次出现的那天。'),
  deliveredOn: say('哪天收到的', '收到的日子', '快递签收，或者在店里拿到的那天。期限从交付算起。'),
  invoicedOn: say('发票或者订单是哪天的', '发票日期', '店里可能按发票的日子算，早的那个更稳妥。'),
  replacedOn: say('店里给您换过新机吗，哪天换好的', '换机的日子', { why: '换过的话，期限从换好那天重新算。', none: '没有换过' }),
  reportedOn: say('第一次书面告诉卖家是哪天', '书面告诉卖家的日子', { why: '聊天、邮件、工单都算书面。', none: '还没有告诉' }),
  askedOn: say('哪天向卖家提了要求，对方拒绝或者一直没有答复', '提出要求的日子', { why: '要求退、换或者修都算。', none: '还没有提，或者答应了' }),
  component: say('坏的是哪一样', '坏的部件', '主机、电池和配件的期限不一样。'),
  hasInvoice: say('有发票吗', '发票', '电子发票和纸质发票都算。'),
  hasCard: say('有三包凭证吗', '三包凭证', '盒子里的保修卡，或者电子的三包凭证。'),
  hasCopy: say('有别的能证明购买的吗', '其他购买证明', '发票底联、复印件、订单、付款记录都算。'),
  factoryOn: say('手机是哪天出厂的', '出厂日期', '在品牌的官网或者服务点，用 IMEI 能查到。'),
  exclusions: say('有下面这些情况吗', '特别情况', { why: '有的话照实选，退换修的办法会不一样。', none: '都没有' }),
  isInStock: say('卖家还有同型号同规格的手机吗', '同款有没有货'),
  wish: say('您最想要哪一种', '最想要的'),
  isOnline: say('是在网上买的吗', '网上买的', { why: '电视、电话、邮购的也算。', yes: '是', no: '不是，在店里买的' }),
  isNoReasonWaived: say(
    '下单的时候，有没有单独让您确认“激活以后不支持七日无理由退货”', '确认过不支持无理由退货',
    { why: '要在这一次购买的过程里，用醒目的方式让您点确认。', yes: '有，我点了确认', no: '没有' },
  ),
  accessoryReplacements: say('这个配件因为故障换过几次', '配件换过几次'),
  batteryHealth: say('电池健康度是百分之几', '电池健康度', '在手机设置里看，或者看服务点的检测单。'),
  brandPromiseDays: say('品牌自己承诺多少天内可以退换', '品牌承诺的天数', { why: '在品牌官网的服务政策里，有比规定更久的才填。', none: '没有，或者不清楚' }),
  priceFen: say('发票上的价格是多少元', '发票价格', '算退款的数额要用。'),
  repairs: say('送修过吗', '维修', { why: '在修的、修好的都算，每次写一笔。', none: '没有送修过' }),
}

export const unsure = '不清楚'
export const yes = '有'
export const no = '没有'
export const done = '填好了'
export const notANumber = '请填数字'
export const notAPercent = '请填 0 到 100 的整数'
export const notDays = '请填 1 到 3650 的整数'
export const notAPrice = '请填数字，例如 1899 或 1899.50'
export const pickDay = '请选一个日子'
export const inFuture = '日期不能晚于今天'
export const wrongDay = '这个日期不对，请重新选一下'
export const percent = (value: number): string => `${value}%`
export const days = (count: number): string => `${count} 天`
export const times = (count: number): string => (count === 0 ? '没有换过' : count >= 3 ? '3 次或更多' : `${count} 次`)
export const nothing = '都没有'

export const oneMore = '再答一个，结果会更准'
export const oneMoreDetail = (left: number): string => `一次一个，还有 ${left} 个，答不答都可以。`
