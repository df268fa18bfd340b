import { daysBetween, type Day } from '@shouhou/shared'
import { FIXED_LABELS, type RepairFact } from '@shouhou/shared/repair'
import { days, sayNearDay } from './days'
import { dropped, fetched } from './repair'

/** '10月30日送修 · 说好 7 天，晚了 14 天 · 11月20日取回 · 修好了 · 有书面记录': nothing that anybody wrote. */
export function sayFact({ droppedOffOn, promisedOn, pickedUpOn, overdueDays, isFixed, isRecorded }: RepairFact, today: Day): string {
  const promise = promisedOn === null ? '' : `说好 ${days(daysBetween(droppedOffOn, promisedOn))}${overdueDays > 0 ? `，晚了 ${days(overdueDays)}` : ''}`
  return [
    dropped(sayNearDay(droppedOffOn, today)), promise, pickedUpOn === null ? '还没取回' : fetched(sayNearDay(pickedUpOn, today)),
    isFixed === null ? '' : FIXED_LABELS[isFixed], pickedUpOn === null ? '' : isRecorded ? '有书面记录' : '没有书面记录',
  ].filter(Boolean).join(' · ')
}
