import { _ } from '../../cloud/sdk'
import type { LineDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import type { Me } from './me'

const LATEST = 10

/** Lines whose claim somebody else took away from me. One read. */
export const lostLinesOf = ({ actor, groupIds }: Me): Promise<LineDoc[]> =>
  world.lines.find({ where: { lostById: actor.personId, groupId: _.in(groupIds) }, order: [['lostAt', 'desc']], limit: LATEST })
