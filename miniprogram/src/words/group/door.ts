import { sayCount } from '../numbers'

export const people = (members: number): string => `${sayCount(members)} 人`
export const waiting = '这个群还在等平台认证'
export const waitingDetail = '认证之前还不能加入。认证之后，用同一个邀请码就行。'
export const refused = '这个群没有通过平台认证'
export const refusedDetail = '不能加入，也请不要把它当作官方或监督机构。'
export const rules = '群规'
export const rulesWait = '群规正在检查，检查完就能看到。'
export const outside = '您还不在这个群里。群里的案例和接龙只有群友看得到。'
export const join = '加入这个群'
export const joinByCode = '用邀请码加入'
