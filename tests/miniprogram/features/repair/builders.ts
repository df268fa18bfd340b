import type { CaseFile } from '@shouhou/shared/case-file'
import { repairDates, type PickUp, type RepairSlip, type RepairView } from '@shouhou/shared/repair'

export const aSlip = (more: Partial<RepairSlip> = {}): RepairSlip => ({
  provider: 'official', shop: '青禾服务中心', droppedOffOn: '2026-11-01', promisedOn: null, fault: '绿线', slipNumber: '', progressLink: '', quotedFen: null,
  cause: 'unknown', record: 'given', spare: 'notAsked', ...more,
})

export const aPickUp = (more: Partial<PickUp> = {}): PickUp => ({
  noticedOn: null, pickedUpOn: '2026-11-20', paperDoneOn: null, isFixed: 'yes', done: '', record: 'given', bill: [], warrantyDays: null, ...more,
})

export const aRepair = (more: Partial<RepairView> = {}): RepairView => ({
  repairId: 'r-1', caseId: 'c-1', slip: aSlip(), notes: [], pickUp: null, checks: [], revision: 1, filedAt: 0, days: 0, overdueDays: 0, isRework: false, ...more,
})

/** As much of a file as a case's next thing looks at. */
export const aFile = (repairs: RepairView[]): CaseFile => ({ repairs, steps: [], dates: repairDates(repairs) }) as unknown as CaseFile
