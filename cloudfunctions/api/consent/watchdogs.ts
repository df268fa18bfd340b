import type { GroupDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

const isWatchdog = (group: GroupDoc | undefined): boolean => group?.kind === 'watchdog' && group.verification === 'verified'

/** Whether each of these is a watchdog group that the operator verified. */
export const areWatchdogs = async (groupIds: readonly string[]): Promise<boolean> => {
  if (groupIds.length === 0) return true
  const groups = await world.groups.getMany(groupIds)
  return groupIds.every((groupId) => isWatchdog(groups.get(groupId)))
}
