import type { Role } from '@shouhou/shared/permission'

/** What each role is for, in a line. */
export const ROLE_TASKS: Record<Role, string> = {
  owner: '管群规，任免管理员',
  admin: '看举报、隐藏内容、移出成员、导出本群案例',
  member: '报案例、参加接龙',
  staff: '品牌的人，只看不报，不能隐藏案例',
  organiser: '看举报、隐藏内容、导出同意分享的案例',
  advisor: '懂法的人，帮大家看说法对不对',
}
