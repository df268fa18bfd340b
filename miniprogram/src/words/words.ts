import type { GroupCard, GroupRow } from '@shouhou/shared/group'

export const groupKind: Record<GroupCard['kind'], string> = { official: '官方售后群', consumer: '消费者自发群', watchdog: '第三方监督群' }

export const role: Record<GroupRow['role'], string> = {
  owner: '群主', admin: '管理员', member: '群友', staff: '官方人员', organiser: '监督员', advisor: '法律顾问',
}

export const verification: Record<GroupCard['verification'], string> = { none: '', waiting: '待认证', verified: '已认证', refused: '未通过认证' }
