import { EVIDENCE_KIND_LABELS, type EvidenceKind } from '@shouhou/shared/evidence'

export const three = '证据三件套'

/** What each kind is for, said to somebody who has never collected evidence. */
export const advice: Record<EvidenceKind, string> = {
  purchase: '发票、订单截图、付款记录、三包凭证。说明从哪里买的、哪天买的。',
  fault: '故障的照片或视频，最好在同一段视频里拍到故障和设置里的 IMEI。',
  contact: '和门店、客服的聊天截图、通话记录、维修单。每次送修都请对方写维修记录。',
  thirdParty: '检测机构的报告、平台的处理结果。没有也可以。',
}

/** Why it matters that a piece of the 三件套 is missing. */
export const whyMissing: Record<EvidenceKind, string> = {
  purchase: '没有购买凭证，很难说明从谁那里买的、哪天买的。',
  fault: '没有故障的照片或视频，送修后故障没再出现时就说不清。',
  contact: '没有沟通记录，对方答应过什么、修过几次都难以证明。',
  thirdParty: '',
}

export const missing = (kinds: readonly EvidenceKind[]): string =>
  kinds.length === 0 ? '三件套齐了。' : `还差${kinds.map(kind => EVIDENCE_KIND_LABELS[kind]).join('、')}。`
