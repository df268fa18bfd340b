import type { GroupKind, Standing } from '../permission/permissions'
import type { Verification } from './group'

export const GROUP_KIND_LABELS: Record<GroupKind, string> = {
  official: '官方售后群',
  consumer: '消费者自发群',
  watchdog: '第三方监督群',
}

export const ROLE_LABELS: Record<Standing, string> = {
  owner: '群主',
  admin: '管理员',
  member: '群友',
  staff: '官方人员',
  organiser: '监督员',
  advisor: '法律顾问',
  visitor: '访客',
  operator: '运营',
}

export const VERIFICATION_LABELS: Record<Verification, string> = {
  none: '无需认证',
  waiting: '等待认证',
  verified: '已认证',
  refused: '认证未通过',
}
