import type { DateKind } from '@shouhou/shared/reminder'
import type { PageName } from '../../route'

const OF_REPAIR: readonly DateKind[] = ['spare-phone', 'repair-30', 'repair-60', 'promised', 'repair-warranty']
const OF_CHANNEL: readonly DateKind[] = ['acceptance', 'mediation', 'channel-answer', 'three-years']

/** Where one does something about a day of this kind. */
export function pageOf(kind: DateKind): PageName {
  if (OF_REPAIR.includes(kind)) return 'repairs'
  return OF_CHANNEL.includes(kind) ? 'channels' : 'assess'
}
