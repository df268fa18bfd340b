import type { GroupKind } from '@shouhou/shared/permission'

export const whichKind = '建哪一种群'
export const atOnce = '马上能用'
export const afterVerification = '要认证'
export const create = (kind: GroupKind): string => (kind === 'consumer' ? '建群' : '提交，等待平台认证')
export const waits = '提交后等待平台认证'
export const brand = '品牌'
export const organisation = '主办单位'
export const organisationHint = '单位全称，只有平台运营看得到。'
export const failed = '还没有建好'
export const allKept = (why: string): string => `${why}写下的都还在。`
export const toCorrect = (count: number): string => `有 ${count} 处要改，已在上面标出。`
