import type * as joining from '../../../cloudfunctions/api/jielong/join-steps'
import type * as leaving from '../../../cloudfunctions/api/jielong/leave-steps'
import type * as recounting from '../../../cloudfunctions/api/jielong/recount'
import type * as settling from '../../../cloudfunctions/api/jielong/settle'
import type * as worlds from '../../../cloudfunctions/cloud/world'
import type { Emulator } from '@shouhou/emulator'

export type Inside = typeof joining & typeof leaving & typeof recounting & typeof settling & Pick<typeof worlds, 'world'>

/** The product's own steps against this emulator, one by one: a process may die between any two of them. */
export const inside = (emulator: Emulator): Inside => {
  // The SDK reads the environment when it is loaded.
  Object.assign(process.env, emulator.environment)
  return {
    ...jest.requireActual<typeof joining>('../../../cloudfunctions/api/jielong/join-steps'),
    ...jest.requireActual<typeof leaving>('../../../cloudfunctions/api/jielong/leave-steps'),
    ...jest.requireActual<typeof recounting>('../../../cloudfunctions/api/jielong/recount'),
    ...jest.requireActual<typeof settling>('../../../cloudfunctions/api/jielong/settle'),
    world: jest.requireActual<typeof worlds>('../../../cloudfunctions/cloud/world').world,
  }
}
