import { PERMISSIONS, type GroupKind, type Role } from '@shouhou/shared/permission'
import { words } from '../../words'

/** '群主、管理员、监督员': whoever the table of permissions lets export. */
export const makersOf = (kind: GroupKind): string =>
  PERMISSIONS[kind]['export.make'].flatMap(standing => (standing in words.role ? [words.role[standing as Role]] : [])).join('、')
