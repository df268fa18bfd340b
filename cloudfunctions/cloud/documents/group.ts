import type { Verification } from '@shouhou/shared/group'
import type { GroupKind, Role } from '@shouhou/shared/permission'
import type { Listed } from '../collection'
import type { StoredReview } from './review'

export interface GroupDoc extends Listed {
  kind: GroupKind
  name: string
  brand: string
  about: string
  rules: string
  organisation: string
  ownerId: string
  verification: Verification
  verificationNote: string
  inviteCode: string
  /** openGId of the bound chat. Absent counts as null in a unique index, so an unbound group holds its own id. */
  chat: string
  createdAt: number
  /** Template ids that admins marked, by kind. */
  standards: { evidence: string | null; script: string | null }
  /** Articles that admins pinned, the first first; absent in groups older than pins. */
  pins?: string[]
  revision: number
  review: StoredReview
}

/** `_id` is memberId(groupId, personId): one membership per person and group. */
export interface MemberDoc extends Listed {
  groupId: string
  personId: string
  /** The owner is who the group names; here the owner's own role is `admin`. */
  role: Exclude<Role, 'owner'>
  state: 'in' | 'left' | 'removed'
  joinedAt: number
  /** When they went and may still be in 接龙 of the group; 0 when they are in, or surely out. */
  goneAt: number
  /** A nickname hidden in this group. */
  nameHidden: { reason: string; at: number; by: string } | null
}
