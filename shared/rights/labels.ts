import type { Component, Exclusion, Remedy, RowStrength } from './rights'
import type { Confidence } from './source'

export const COMPONENT_LABELS: Record<Component, string> = {
  host: '手机主机',
  battery: '电池',
  charger: '充电器',
  earphone: '外接有线耳机',
  card: '移动终端卡或数据接口卡',
}

export const EXCLUSION_LABELS: Record<Exclusion, string> = {
  damaged: '摔过、压过、进过水等人为损坏',
  opened: '自己拆过，或在不承担三包的地方拆修过',
  altered: '三包凭证涂改过，或和手机对不上',
  misused: '没有按说明书使用、维护而损坏',
  disaster: '雷击、水灾等不可抗力',
}

export const REMEDY_LABELS: Record<Remedy, string> = { refund: '退货', replace: '换货', repair: '修理' }

/** How a source was read. */
export const CONFIDENCE_LABELS: Record<Confidence, string> = { A: '读过注明官方出处的全文', B: '多份公开镜像一致' }

/** How surely a symptom is one of the 性能故障表. */
export const STRENGTH_LABELS: Record<RowStrength, string> = {
  strong: '表里写明',
  good: '可以主张属于表内',
  inspect: '要看检测结果',
  weak: '表里没有，理由较弱',
  none: '表里没有',
}
