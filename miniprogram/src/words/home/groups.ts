import type { GroupRow } from '@shouhou/shared/group'
import { sayCount } from '../numbers'

export const title = '我的群'
export const create = '建群'
export const join = '加入群'
export const people = (members: number): string => `${sayCount(members)} 人`
export const openJielongs = (count: number): string => `${count} 个接龙`
export const refused = (role: GroupRow['role']): string => (role === 'owner' ? '看原因' : '不能用了')

export const begin = '三步，让同样的故障被看见'
export const steps = [
  ['加入群', '用邀请码，或者点开微信群里的卡片；也可以自己建一个。'],
  ['报故障', '写下机器、故障和您的要求，两分钟，一张照片就能开始。'],
  ['一起接龙', '同型号、同故障的人排在一起，有多少人，一数就知道。'],
] as const
