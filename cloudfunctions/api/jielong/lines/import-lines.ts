import { fail, ok, type Result } from '@shouhou/shared'
import { LINES_LIMIT, type NewLine } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../../cloud/answer'
import { orderKey } from '../../../cloud/collection'
import type { JielongDoc, LineDoc, StoredReview } from '../../../cloud/documents'
import { queueIfHeld } from '../../../cloud/review'
import { world } from '../../../cloud/world'
import { viewerOf } from '../../case/viewer'
import { writeJielongEvent } from '../events'
import { findRoot } from '../merge/resolve'
import { checkLines } from './check-lines'
import { asKept, knownAmong, lineId } from './known-lines'

type Import = Question<'jielong.importLines'>

/** Lines without a number come last. */
const UNNUMBERED = 1_000_000

const lineDoc = (jielongId: string, line: NewLine, { review, question, importId }: { review: StoredReview; question: Import; importId: string }): LineDoc => {
  const _id = lineId(jielongId, line)
  const { number, name, text } = line
  return {
    _id, order: orderKey(number ?? UNNUMBERED, _id), jielongId, groupId: question.input.groupId, importId, number, name, text,
    importedById: question.actor.personId, importedAt: question.now, claimedById: null, claimedAt: 0, claimKey: _id, lostById: null, lostAt: 0, review,
  }
}

const addLine = async (doc: LineDoc, now: number): Promise<boolean> => {
  const isNew = await world.lines.add(doc)
  if (isNew && doc.review.check === 'waiting') await queueIfHeld({ check: 'waiting', isHeld: doc.review.isHeld }, { groupId: doc.groupId, subject: { noun: 'line', id: doc._id }, excerpt: `${doc.name} ${doc.text}` }, now)
  return isNew
}

/** Counted, not added up: whoever died in between left a wrong sum. And counted once more, for whoever imports at the same time. */
export const countLines = async (jielongId: string): Promise<void> => {
  const lines = await world.lines.count({ jielongId })
  await world.jielongs.change({ _id: jielongId }, { lines })
  if ((await world.lines.count({ jielongId })) !== lines) await countLines(jielongId)
}

const AT_ONCE = 20

const addAll = async (docs: readonly LineDoc[], now: number): Promise<void> => {
  for (let from = 0; from < docs.length; from += AT_ONCE) await Promise.all(docs.slice(from, from + AT_ONCE).map((doc) => addLine(doc, now)))
}

const once = (lines: readonly NewLine[], jielong: JielongDoc): NewLine[] => [...new Map(lines.map((line) => [lineId(jielong._id, line), line])).values()]

const findOpen = async ({ input, actor, place }: Import): Promise<Result<JielongDoc>> => {
  const jielong = await findRoot(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  return jielong.state === 'archived' ? fail({ code: 'jielong/closed' }) : ok(jielong)
}

export const importLines = answer('jielong.importLines', async (question, { lines }) => {
  const { input, actor, now, newId } = question
  const found = await findOpen(question)
  if (!found.ok) return found
  const jielong = found.value
  const importId = newId('i')

  const kept = input.lines.map(asKept)
  const known = await knownAmong(jielong, kept)
  const fresh = once(kept.filter((_line, at) => !known[at]), jielong)
  if ((await lines.count({ jielongId: jielong._id })) + fresh.length > LINES_LIMIT) return fail({ code: 'jielong/too-many-lines', limit: LINES_LIMIT })
  const reviews = await checkLines(fresh, actor)
  if (!reviews.ok) return reviews.error.code === 'content/refused' ? fail({ code: 'content/refused', field: fieldIn(reviews.error.field, kept, fresh) }) : reviews

  await addAll(fresh.map((line, at) => lineDoc(jielong._id, line, { review: reviews.value[at] as StoredReview, question, importId })), now)
  await countLines(jielong._id)
  // Counted by what is there: a repeated request adds nothing, and answers as the first did.
  const added = await lines.count({ importId })
  if (added > 0) await writeJielongEvent({ jielong, byId: actor.personId, what: 'imported', detail: String(added), at: now, part: importId })
  return ok({ importId, added, known: input.lines.length - added })
})

/** The place of a refused line among all that were sent. */
const fieldIn = (field: string, kept: readonly NewLine[], fresh: readonly NewLine[]): string => {
  const line = fresh[Number(field.replace('lines.', ''))]
  return line === undefined ? field : `lines.${kept.indexOf(line)}`
}
