import type { CaseState, Channel, Impact, Invoice, Wish } from './case'
import type * as z from '../z'

/** Chinese words for what a case chooses from; screens, exports and scripts say the same. */
export const CHANNEL_LABELS: Record<Channel, string> = {
  brandStore: '品牌线下门店',
  brandOnline: '品牌官网或官方商城',
  platformSelf: '电商平台自营',
  platformShop: '电商平台店铺',
  carrier: '运营商营业厅',
  retailer: '线下手机店',
  secondHand: '二手',
  other: '其他渠道',
}

export const INVOICE_LABELS: Record<Invoice, string> = {
  electronic: '电子发票',
  paper: '纸质发票',
  receiptOnly: '只有收据或付款记录',
  lost: '发票丢了',
  none: '没有开发票',
}

export const IMPACT_LABELS: Record<Impact, string> = {
  slight: '轻微，还能用',
  annoying: '时常受影响',
  serious: '严重影响使用',
  unusable: '没法用',
}

export const WISH_LABELS: Record<Wish, string> = {
  repair: '维修',
  replace: '换货',
  refund: '退货',
  compensate: '赔偿',
}

export const CASE_STATE_LABELS: Record<z.infer<typeof CaseState>, string> = {
  open: '未解决',
  solved: '已解决',
}
