import type { Member } from '@shouhou/shared/group'
import { useState } from 'react'
import type { Pages } from '../../../cloud'

/** The new role, or null for somebody who was removed. */
export type OnChanged = (personId: string, role: Member['role'] | null) => void

/** The list with what was just changed in it: a refresh asks for its first page only. */
export function useChanged(members: Pages<Member>): { readonly list: Pages<Member>; readonly changed: OnChanged } {
  const [changes, setChanges] = useState<Readonly<Record<string, Member['role'] | null>>>({})
  const now = (member: Member): Member[] => {
    const role = changes[member.personId]
    if (role === null) return []
    return [role === undefined ? member : { ...member, role }]
  }
  const pages = members.pages.map(page => page.flatMap(now))
  const changed: OnChanged = (personId, role) => {
    setChanges(before => ({ ...before, [personId]: role }))
    void members.refresh()
  }

  return { list: { ...members, pages, items: pages.flat() }, changed }
}
