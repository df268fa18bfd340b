import type { GroupRow } from '@shouhou/shared/group'
import { sayCount } from '../numbers'
import { groupKind, role as roles } from '../words'

export const facts = ({ kind, members }: Pick<GroupRow, 'kind' | 'members'>, reason: string): string =>
  [groupKind[kind], `${sayCount(members)} 人`, reason].filter(Boolean).join(' · ')
export const notYours = (role: GroupRow['role']): string => `${roles[role]}在这里不能做这一步`
