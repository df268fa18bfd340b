import type { ChannelKind, LetterKind, StepState } from './channel'

export const CHANNEL_NAMES: Record<ChannelKind, string> = {
  brand: '卖家或品牌',
  platform: '平台客服',
  '12315': '全国12315平台',
  association: '消费者协会',
  heimao: '黑猫投诉',
  media: '媒体',
  court: '法院',
}

export const STEP_STATE_LABELS: Record<StepState, string> = {
  sent: '已提交',
  accepted: '已受理',
  refused: '不予受理',
  answered: '有答复',
  mediating: '调解中',
  failed: '调解未成',
  settled: '达成一致',
  withdrawn: '已撤回',
}

export const LETTER_NAMES: Record<LetterKind, string> = {
  brand: '给卖家或品牌的信',
  platform: '给平台客服的说明',
  '12315': '12315投诉材料',
  association: '给消费者协会的投诉信',
  heimao: '黑猫投诉的内容',
  media: '给媒体的线索',
  court: '民事起诉状提纲',
  joint: '共同投诉书',
  inspection: '举报线索和抽检建议',
  authorisation: '授权委托书',
}
