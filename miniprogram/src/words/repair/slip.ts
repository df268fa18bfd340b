import type { ProviderKind } from '@shouhou/shared/repair'

export const where = '送到了哪里'
/** One line each on parts and on warranty. */
export const providerHints: Record<ProviderKind, string> = {
  official: '品牌自己的维修点。配件和保修天数按品牌公布的，请写在单子上。',
  authorised: '品牌授权的店。先问清是不是原厂配件、保修多少天，写在单子上。',
  independent: '商场或街边的维修店。配件来源不一，来源和保修天数都请写在单子上；还在三包有效期里的，先问清拆机的影响。',
  atHome: '师傅上门修。配件来源和保修天数同样先问清，修完当面试机，留下单据。',
  self: '自己换件。没有别人写的维修记录，配件的保修找卖配件的店；还在三包有效期里的，先别急着拆。',
}
export const whereMissing = '请选送到了哪里'
export const shop = '店名'
export const shopExample = '例如：云杉服务中心（中山路）'

export const days = '日子'
export const droppedOffOn = '送修日期'
export const droppedOffHint = '当天不算，从第二天数第 1 天。'
export const promisedOn = '说好哪天修好'
export const promisedHint = '单子上写的，或者口头说的。没说就问一句，问不到先空着。'
export const promisedBefore = '说好的日子在送修之前，请看一下'
export const cause = '为什么要这么久'
export const causeHint = '店里自己的原因，和等厂家的零配件，以后能要求的不一样。请对方写在单子上。'

export const spare = '备用机'
export const spareAhead = (days: number): string => `说好要 ${days} 天，已经超过 7 天：送修的时候就可以先提备用机。`
export const spareHint = '备用机是免费的，原机修好后还给对方。'

export const paper = '单子上写的'
export const fault = '单子上写的故障'
export const faultHint = '照着单子抄。和实际不一样的，请对方当场改过来。'
export const slipNumber = '单号'
export const slipNumberHint = '只有您自己看得到。'
export const quote = '报价（元）'
export const quoteHint = '保修内免费修的填 0，没报价就空着。'
export const progressLink = '查进度的网址'
export const progressHint = '品牌官网或官方小程序里的维修进度页，整条复制过来就行。'
export const notALink = '请贴以 https:// 开头的网址，没有就空着'

export const record = '书面的维修记录'
export const isRecordGiven = '对方给了没有'
export const recordWhy = '每次都要。哪天送的、什么故障、怎么修的、哪天取的，写在纸上才好证明。“检测”“升级”也请写上。'

export const dropped = '已记下'
export const corrected = '已改好'
