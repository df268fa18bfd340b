import { sayCount, sayMoney } from '../numbers'
import { PRICE_WORDS, sayAgainstOfficial, type PriceName } from './price'

export const amount = (name: PriceName): string => `${PRICE_WORDS[name]}（元）`
export const amountExample = '例如 1899.00'
export const hints: Record<PriceName, string> = {
  quote: '店里实际说要收多少，工时费算在内就一起写。',
  official: '品牌官网、官方客服或官方门店公布的价格。',
  thirdParty: '别的维修店、检测机构或电商平台的价格。',
}
export const on = (name: PriceName): string => `${PRICE_WORDS[name]}的日期`
export const source = (name: PriceName): string => `${PRICE_WORDS[name]}从哪里来`
export const url = (name: PriceName): string => `${PRICE_WORDS[name]}的网址`
export const urlHint = '从网页或购物软件里复制，直接贴进来。'
export const photo = (name: PriceName): string => `${PRICE_WORDS[name]}的照片`
export const photoHint = '报价单、价目表或聊天截图。大家看到的是去掉拍摄地点的副本，请先遮住姓名和电话。'

/** The head of a price that need not be given: '官方价（选填）', '官方价 ¥1,899'. */
export const folded = (name: PriceName, fen: number | null): string => (fen === null ? `${PRICE_WORDS[name]}（选填）` : `${PRICE_WORDS[name]} ${sayMoney(fen)}`)
export const why: Record<Exclude<PriceName, 'quote'>, string> = { official: '填了它，就能看出高多少。', thirdParty: '问过别家的话，填在这里。' }
export const compared = (premium: number | null): string => (premium === null ? '' : `店家报价${sayAgainstOfficial(premium)}`)

export const shop = '店名'
export const shopExample = '例如：中关村授权维修点'
export const note = '说明'
export const noteHint = '例如含不含工时费、换下的旧件还不还。'

export const amountMissing = '请写店家报了多少钱'
export const notAnAmount = '请填写数字，例如 1899 或 1899.50，最多一百万元'
export const nothing = '价格要大于 0'
export const inFuture = '日期不能晚于今天'
export const notADay = '这个日期不对'
export const sourceMissing = '请选这个价格从哪里来'
export const photoMissing = '请加一张照片。正在上传的话，请等它传完'
export const notAnAddress = '请贴完整的网址，以 http:// 或 https:// 开头'
export const addressTooLong = (limit: number): string => `网址最多 ${sayCount(limit)} 个字，请贴短一些的`
export const photoGone = (why: string): string => `${why}请删掉照片，再加一次。`
