import { fail, ok, type Result } from '@shouhou/shared'
import type { Question } from '../../../cloud/answer'
import type { JielongDoc, LineDoc } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import { viewerOf } from '../../case/viewer'
import { idsIn } from '../merge/family'
import { findRoot } from '../merge/resolve'
import { maySeeLine } from './line-view'

type OfLine = Pick<Question<'jielong.claimLine'>, 'input' | 'actor' | 'place'>

/** A line that this person may see, of the 接龙 that they may see. */
export const findLine = async ({ input, actor, place }: OfLine): Promise<Result<{ jielong: JielongDoc; line: LineDoc }>> => {
  const viewer = viewerOf(actor, place)
  const [jielong, line] = await Promise.all([findRoot(input.jielongId, viewer), world.lines.get(input.lineId)])
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  if (line === null || line.groupId !== input.groupId || !idsIn(jielong).includes(line.jielongId) || !maySeeLine(line, viewer)) return fail({ code: 'jielong/line-not-found' })
  return ok({ jielong, line })
}
