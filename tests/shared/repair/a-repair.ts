import type { PickUp, Repaired, RepairSlip } from '@shouhou/shared/repair'

/** An invented repair that went in on 15 August. */
export const aSlip = (overrides: Partial<RepairSlip> = {}): RepairSlip => ({
  provider: 'official', shop: '', droppedOffOn: '2023-08-15', promisedOn: null, fault: '绿线', slipNumber: '', progressLink: '', quotedFen: null,
  cause: 'unknown', record: 'given', spare: 'notAsked', ...overrides,
})

export const aPickUp = (overrides: Partial<PickUp> = {}): PickUp => ({
  noticedOn: null, pickedUpOn: '2023-09-05', paperDoneOn: null, isFixed: 'yes', done: '', record: 'given', bill: [], warrantyDays: null, ...overrides,
})

export const aRepair = (overrides: Partial<Repaired & { repairId: string }> = {}): Repaired & { repairId: string; filedAt: number } => ({
  repairId: 'r1', filedAt: 1, slip: aSlip(), notes: [], pickUp: null, ...overrides,
})
