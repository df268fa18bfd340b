import type { Role } from '@shouhou/shared/permission'
import { role as roles } from '../words'
import { sayCount } from '../numbers'

export const notFound = '没有找到这个群'
export const notFoundDetail = '请从群里进入成员列表。'

export const people = (members: number): string => `${sayCount(members)} 人`
export const me = (nickname: string): string => `${nickname}（我）`
export const joined = (date: string): string => `${date}加入`
export const standing = (role: Role, date: string): string => `${roles[role]} · ${date}加入`
export const withTask = '有分工的人'
export const which = '看哪些人'
export const everybody = '全部'
export const nobodyElse = '还没有别的群友'
export const nobodyElseDetail = '把邀请发出去，人就来了。'
export const noneOf = (role: Role): string => `群里没有${roles[role]}`
export const noneOfDetail = '群主可以在成员里点开一个人，给他这个身份。'

/** What each role is for, in a line. */
export const ROLE_TASKS: Record<Role, string> = {
  owner: '管群规，任免管理员',
  admin: '看举报、隐藏内容、移出成员、导出本群案例',
  member: '报案例、参加接龙',
  staff: '品牌的人，只看不报，不能隐藏案例',
  organiser: '看举报、隐藏内容、导出同意分享的案例',
  advisor: '懂法的人，帮大家看说法对不对',
}

export const roleInGroup = '在群里的身份'
export const becomes = (nickname: string, from: Role, to: Role): string => `${nickname}会从${roles[from]}变成${roles[to]}。`
export const confirm = '确定'
export const is = (nickname: string, role: Role): string => `${nickname}现在是${roles[role]}`
export const reportName = '举报昵称'

export const expel = '移出群'
export const expelTitle = (nickname: string): string => `移出${nickname}`
export const expelConsequence = '对方看不到群里的内容，用邀请码也回不来。以前报的案例还在。'
export const expelReasons = ['反复发广告', '收费代投诉', '辱骂、骚扰别人', '贴别人的个人信息', '和这个群无关']
export const usualReasons = '常见原因'
export const reason = '原因'
export const reasonHint = '会记在群的处理记录里，管理员都看得到。'
export const reasonMissing = '请写原因'
export const expelled = '已移出'

export const chooseOwner = '选一位接手的群主'
export const chooseOwnerDetail = '您会变成管理员。之后要拿回来，得由新群主移交给您。'
export const handOverTo = (nickname: string): string => `移交给${nickname}`
export const handOverConsequence = (group: string, nickname: string): string =>
  `“${group}”以后由${nickname}说了算：任免管理员、再移交，都由对方决定。您会变成管理员，自己不能拿回来。`
export const handOverVerb = '移交'
export const handedOver = '已移交'
export const notHandedOver = '还没有移交'
