import type * as uniting from '../../../cloudfunctions/api/jielong/merge/advance-merge'
import type * as noting from '../../../cloudfunctions/api/jielong/merge/note-steps'
import type { Emulator } from 'wechat-cloud-emulator'

export type InsideMerge = typeof noting & typeof uniting

/** The steps of a merge, one by one, as `inside` has those of a join. */
export const insideMerge = (emulator: Emulator): InsideMerge => {
  Object.assign(process.env, emulator.environment)
  return {
    ...jest.requireActual<typeof noting>('../../../cloudfunctions/api/jielong/merge/note-steps'),
    ...jest.requireActual<typeof uniting>('../../../cloudfunctions/api/jielong/merge/advance-merge'),
  }
}
