import { fail, ok, type Result } from '@shouhou/shared'
import type { Line } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../../cloud/answer'
import type { LineDoc } from '../../../cloud/documents'
import { isVisible } from '../../../cloud/names'
import { entryId, world } from '../../../cloud/world'
import { checkTexts } from '../../../cloud/safety'
import { viewerOf } from '../../case/viewer'
import { writeJielongEvent } from '../events'
import { findLine } from './find-line'
import { linesOf } from './line-view'

type OfLine = Pick<Question<'jielong.claimLine'>, 'actor' | 'place'>

const viewNow = async (lineId: string, { actor, place }: OfLine): Promise<Result<Line>> => {
  const line = await world.lines.get(lineId)
  const [view] = line === null ? [] : await linesOf([line], line.groupId, viewerOf(actor, place))
  return view === undefined ? fail({ code: 'jielong/line-not-found' }) : ok(view)
}

/** One conditional write: a line has one owner, and a person one line. */
const claim = async ({ _id, jielongId }: LineDoc, personId: string, now: number): Promise<Result<null>> => {
  const claimed = await world.lines.changeUnlessTaken({ _id, claimedById: null }, { claimedById: personId, claimedAt: now, claimKey: entryId(jielongId, personId), lostById: null, lostAt: 0 })
  if (claimed === null) return fail({ code: 'jielong/one-line-each' })
  return claimed === 1 ? ok(null) : fail({ code: 'jielong/line-taken' })
}

export const claimLine = answer('jielong.claimLine', async (question) => {
  const { actor, now } = question
  const found = await findLine(question)
  if (!found.ok) return found
  const { line } = found.value
  const claimed = line.claimedById === actor.personId ? ok(null) : await claim(line, actor.personId, now)
  return claimed.ok ? viewNow(line._id, question) : claimed
})

/** Which line, and why where somebody said it. */
const releasedOf = ({ name, text }: LineDoc, reason: string): string => [`“${name === '' ? text : name}”`, reason].filter((part) => part !== '').join('：')

export const releaseLine = answer('jielong.releaseLine', async ({ input, actor, place, now, newId }) => {
  const found = await findLine({ input, actor, place })
  if (!found.ok) return found
  const { jielong, line } = found.value
  const { claimedById } = line
  if (claimedById === null) return viewNow(line._id, { actor, place })
  const isMine = claimedById === actor.personId
  if (!isMine && !viewerOf(actor, place).mayDecide) return fail({ code: 'jielong/line-not-yours' })
  const checked = await checkTexts({ reason: input.reason }, 'comment', actor)
  if (!checked.ok) return checked

  const released = await world.lines.change({ _id: line._id, claimedById }, { claimedById: null, claimedAt: 0, claimKey: line._id, ...(isMine ? {} : { lostById: claimedById, lostAt: now }) })
  // Whoever takes their own back says nothing about anybody.
  if (released === 1 && !isMine) await writeJielongEvent({ jielong, byId: actor.personId, what: 'line-released', detail: releasedOf(line, input.reason), at: now, part: newId('e'), isDetailShown: checked.value.check === 'passed' && isVisible(line.review) })
  return viewNow(line._id, { actor, place })
})
