import type { JielongKind } from '@shouhou/shared/jielong'
import { sayCount } from '../numbers'

export const whichGroup = '开在哪个群'
export const noGroup = '先加入一个群'
export const noGroupDetail = '接龙开在群里，群里的人才能加入。'
export const enterCode = '用邀请码加入'
export const mayNot = (role: string | undefined): string => (role ? `${role}在这个群里不能开接龙，或者群还在等认证。` : '您在这个群里的身份不能开接龙。')

export const whichKind = '开哪一种接龙'
export const kinds: Record<JielongKind, { readonly name: string; readonly purpose: string }> = {
  fault: { name: '同故障接龙', purpose: '同一型号、同一故障有多少人，各是什么情况。' },
  price: { name: '维修报价调查', purpose: '同一个配件，各家店报多少钱，比官方价高多少。' },
  signup: { name: '报名接龙', purpose: '谁参加一件事：去消协、送检、碰头，要填什么您来定。' },
}

export const publish = '发布接龙'
export const notPublished = '还没有发布'
export const kept = (said: string): string => `${said}写下的都还在。`
export const wrong = (count: number): string => `有 ${sayCount(count)} 处要改，已在下面标出。`

export const already = '群里已经有这个接龙了'
export const look = '去看看'
const ONLY_ONE = {
  fault: '同型号、同故障只开一个，人数放在一起更有分量。直接加入就可以。',
  price: '同型号、同配件的报价调查只开一个，报价放在一起才看得出高低。直接去报价就可以。',
} as const
export function onlyOne(kind: JielongKind | undefined, title: string | undefined, people = 0): string {
  if (kind === 'price') return ONLY_ONE.price
  return title ? `“${title}”，已有 ${sayCount(people)} 人。人数放在一起更有分量，直接加入就可以。` : ONLY_ONE.fault
}

export const brand = '品牌'
export const model = '型号'
export const modelHint: Record<'fault' | 'price', string> = {
  fault: '写全一点，例如带上 Pro、Max。只有同型号的人能加入。',
  price: '写全一点，例如带上 Pro、Max。不同型号的配件不是一个价。',
}
export const fault = '什么故障'
export const faultExample = '例如：屏幕出现绿线'
export const faultHint = '写几个字，下面会给出可能的类型。'
export const purpose = '报名做什么'
export const purposeExample = '例如：11 月 28 日一起去消协'

export const part = '哪个配件'
export const usualParts = ['屏幕总成', '电池', '后盖', '摄像头', '主板', '充电口'] as const
export const otherPart = '其他'
export const partName = '配件名称'
export const partExample = '例如：听筒'
export const premiumRule = '溢价率怎么算'
export const premiumRuleDetail = '溢价率 =（报价 − 官方价）÷ 官方价。例如官方价 1,899 元，店家报 2,200 元，溢价率是 15.9%。每个价格都要写日期和来源，离得太远的会标出来。'

export const title = '标题'
export const titleHint = (kind: 'fault' | 'price'): string => `可以不填，会用型号和${kind === 'price' ? '配件' : '故障'}拼成标题。`
export const about = '说明'
export const aboutHint: Record<JielongKind, string> = {
  fault: '想请大家做什么、准备什么。不用写联系方式。',
  price: '想请大家去哪里问、怎么问。不用写联系方式。',
  signup: '什么时候、在哪里、要带什么。不用写联系方式。',
}
export const capacity = '名额'
export const capacityHint = '最多收多少人；不填就不限。满了以后来的人可以排候补，有人退出时按先后自动补上。'
export const lastDay = '最后一天'
export const lastDayHint = '这天结束时截止；不填就一直开着，随时可以手动结束。'

export const preview = '转发出去的样子'
export const noTitleYet: Record<JielongKind, string> = {
  fault: '填好型号和故障，这里会显示标题', price: '填好型号和配件，这里会显示标题', signup: '写好报名做什么，这里会显示标题',
}
export const miniProgram = '小程序'

export const brandMissing = '请写品牌'
export const modelMissing = '请写型号'
export const purposeMissing = '请写报名做什么'
export const partMissing = '请选一个配件，或者写名称'
export const faultMissing = '请选一种故障'
export const capacityWrong = (limit: number): string => `请写 1 到 ${sayCount(limit)} 之间的整数，不限人数就留空`
export const dayGone = '最后一天不能早于今天'
