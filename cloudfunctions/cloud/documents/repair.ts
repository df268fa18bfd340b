import type { CheckResult, PickUp, RepairNote, RepairSlip } from '@shouhou/shared/repair'
import type { Listed } from '../collection'

/** `slot` is unique for each case, from 0: none ever has more repairs than there are slots. */
export interface RepairDoc extends Listed {
  caseId: string
  slot: number
  authorId: string
  slip: RepairSlip
  notes: (RepairNote & { noteId: string; at: number })[]
  pickUp: PickUp | null
  checks: CheckResult[]
  filedAt: number
  /** Counts every write. */
  revision: number
}
