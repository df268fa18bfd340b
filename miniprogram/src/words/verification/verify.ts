import { groupKind } from '../words'
import { sayCount } from '../numbers'

type Kind = keyof typeof groupKind

export const operatorsOnly = '只有平台运营能看'
export const operatorsOnlyDetail = '群认证由平台运营来做。'
export const textsTitle = '群资料和昵称'
export const texts = (count: number, hasMore: boolean): string => `${count}${hasMore ? '+' : ''} 条群资料或昵称待处理`
export const textsDetail = '群资料或昵称被举报，或者内容检查拿不准'
export const waiting = (count: number, hasMore: boolean): string => (count === 0 ? '等待认证' : `${sayCount(count)}${hasMore ? ' 个以上' : ' 个'}群等待认证`)
export const waitingGroups = '等待认证的群'
export const waitingDetail = '核对主办单位确实存在，品牌和它对得上；拿不准就写明缺什么。'
export const none = '没有等待认证的群'
export const noneDetail = '有人申请官方售后群或第三方监督群的时候，会出现在这里。'
export const applied = (kind: Kind): string => `申请：${groupKind[kind]}`
export const organisation = '主办单位'
export const brand = '品牌'
export const applicant = '申请人'
export const appliedBy = (nickname: string, moment: string): string => `${nickname}，${moment}`
export const about = '群简介'
export const rules = '群规则'
export const fact = (label: string, value: string): string => `${label}：${value}`
export const see = '看这个群'
export const accept = '通过'
export const refuse = '不通过'
export const acceptThis = (name: string): string => `通过：${name}`
export const refuseThis = (name: string): string => `不通过：${name}`
export const acceptTitle = '通过认证'
export const refuseTitle = '不通过认证'
export const acceptConsequence = (name: string, kind: Kind): string => `“${name}”从现在起可以称作${groupKind[kind]}，可以请人加入。`
export const refuseConsequence = (name: string, kind: Kind): string =>
  `“${name}”不能请人加入，也不能称作${groupKind[kind]}。这个结果不能再改，群主打开群时会看到原因，可以改好之后重新建一个。`
export const note = '说明'
export const noteHint = '群主打开群时会看到。'
export const noteMissing = '请写明为什么，缺什么材料'
export const accepted = '已通过'
export const refused = '已记下，群主打开群时会看到原因'
