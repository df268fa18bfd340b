import type { GroupCard } from '@shouhou/shared/group'
import type { GroupKind } from '@shouhou/shared/permission'
import { groupKind } from '../words'

export interface KindFacts {
  /** Who opens such a group, and what for. */
  readonly lead: string
  readonly may: readonly string[]
  readonly mayNot: readonly string[]
  /** What the operator looks at first; empty where nobody does. */
  readonly verification: string
}

/** What the table of permissions says, as a neighbour would. */
export const KIND_FACTS: Record<GroupKind, KindFacts> = {
  consumer: {
    lead: '谁都可以建：遇到同样问题的人互相帮忙，整理证据，一起接龙。',
    may: ['报案例、补证据、参加和发起接龙', '一起用、一起改证据模板和话术', '群主和管理员可以导出本群的案例，里面没有联系方式'],
    mayNot: ['没有品牌的人在群里', '看不到别的群的案例', '不能自称官方或监督机构'],
    verification: '',
  },
  official: {
    lead: '由品牌开设：收集反馈，官方人员在群里看得到每一个案例。',
    may: ['群友报案例、参加和发起接龙', '官方人员看得到全群的案例和接龙'],
    mayNot: ['官方人员不能隐藏案例，也不能替您宣布“已解决”', '官方人员不报案例、不参加接龙', '看不到别的群的案例'],
    verification: '平台会核对主办单位和品牌。认证之前不能自称官方，也还不能请人加入。',
  },
  watchdog: {
    lead: '由媒体或消费者组织开设：在本人同意的前提下，跨群监督企业怎么处理。',
    may: ['监督员看得到本人同意分享给这个群的案例', '可以导出这些案例，每一次导出都记在台账里'],
    mayNot: ['没有本人同意，别的群的案例看不到也带不走', '不能替本人宣布“已解决”', '不是消费者协会，不能用它的名义'],
    verification: '平台会核对主办单位。认证之前不能接收别人分享的案例，也还不能请人加入。',
  },
}

export const may = '可以'
export const mayNot = '限制'
export const unfoldLimits = '这类群能做什么，不能做什么'
export const fold = '收起'
export const verified = '已认证'

/** Only a verified group is called official or a watchdog. */
export const kindName = ({ kind, verification }: Pick<GroupCard, 'kind' | 'verification'>): string => {
  if (verification === 'waiting') return `等待认证的${groupKind[kind]}`
  return verification === 'refused' ? '没有通过认证的群' : groupKind[kind]
}

const COMMON_RULES = [
  '1. 先报案例，再参加接龙；一台机器报一次。',
  '2. 只写自己经历的事，写清时间、店铺、说了什么。',
  '3. 不贴电话、住址、身份证号和订单截图里的个人信息。',
  '4. 不发广告，不接收费代投诉，不承诺“一定退换”。',
  '5. 不骂人，不煽动围堵；有分歧就把证据摆出来。',
]

/** A text to begin with; whoever opens the group makes it their own. */
export const DEFAULT_RULES: Record<GroupKind, string> = {
  consumer: [...COMMON_RULES, '6. 违反群规的内容会被隐藏并说明原因，屡次违反会被移出群。'].join('\n'),
  official: [...COMMON_RULES, '6. 官方人员能看到群里的案例，不私下要求删除案例。'].join('\n'),
  watchdog: [...COMMON_RULES, '6. 案例只在本人同意后使用，同意随时可以撤回。'].join('\n'),
}
