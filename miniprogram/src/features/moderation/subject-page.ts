import type { Subject } from '@shouhou/shared/moderation'
import { go } from '../../route'

/** Opens the thing where people see it; undefined for what has no page of its own. */
export function subjectPage(groupId: string, { noun, id }: Subject): (() => void) | undefined {
  switch (noun) {
    case 'case': return () => go('readCase', { groupId, caseId: id })
    case 'jielong': return () => go('jielong', { groupId, jielongId: id })
    // Its id begins with that of its 接龙.
    case 'entry': return () => go('jielong', { groupId, jielongId: id.slice(0, id.lastIndexOf('-')) })
    case 'template': return () => go('template', { groupId, templateId: id })
    case 'group': return () => go('group', { groupId: id })
    case 'person': return () => go('members', { groupId })
    case 'evidence':
    case 'line': return undefined
  }
}
