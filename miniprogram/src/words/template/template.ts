import type { TemplateField, TemplateKind, TemplateView } from '@shouhou/shared/template'

export const TEMPLATE_KIND_LABELS: Record<TemplateKind, string> = { evidence: '证据模板', script: '话术' }

export const TEMPLATE_KIND_HINTS: Record<TemplateKind, string> = { evidence: '要记下什么、收集什么', script: '一段可以发出去的话，空格由案例填上' }

type Fills = NonNullable<TemplateField['fills']>

/** What a field of a template is called in the case. */
export const FILLS_LABELS: Record<Fills, string> = {
  brand: '品牌', model: '型号', storage: '存储容量', systemVersion: '系统版本', fault: '故障',
  steps: '怎样会出现', tried: '已经试过什么', demand: '诉求说明', shop: '店铺',
}

export const sayAuthor = ({ author, isMine }: TemplateView): string => (author === null ? '自带' : isMine ? '我写的' : `${author.nickname} 写的`)

export const sharedToGroup = '已分享到群'
export const standard = '群标准'

/** What others cannot see yet, or no longer, in a word; '' when all is well. Only its author and admins get this far. */
export const sayReview = ({ review, isShared }: TemplateView): string => {
  if (review.hidden) return '已被隐藏'
  if (review.check === 'refused') return '未通过检查'
  return review.check === 'waiting' && isShared ? '检查中' : ''
}
