import type { CaseDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { isVisible } from '../../cloud/names'
import { world } from '../../cloud/world'
import { idsIn } from '../jielong/merge/family'
import { isLed } from '../jielong/merge/merge-state'

const PEOPLE_LIMIT = 1000
/** They are read whole. */
const CASES_LIMIT = 100

const FIELDS = ['_id', 'merge', 'merged'] as const

const jielongsIn = (ids: readonly string[]) => world.jielongs.pick({ where: { _id: _.in([...new Set(ids)]) } }, FIELDS)

/** The 接龙 that this case sits in, with all that was merged into one. */
const idsAround = async (caseId: string): Promise<string[]> => {
  const entries = await world.entries.pick({ where: { caseId }, limit: PEOPLE_LIMIT }, ['jielongId'])
  if (entries.length === 0) return []
  const joined = await jielongsIn(entries.map(({ jielongId }) => jielongId))
  const roots = joined.flatMap(({ merge, ...jielong }) => (isLed({ merge }) && merge !== null ? merge.into : jielong._id))
  return (await jielongsIn(roots)).flatMap(idsIn)
}

const squeezed = (shop: string): string => shop.normalize('NFKC').toLowerCase().replace(/[\s\p{P}\p{S}]/gu, '')

/** Undefined where the report names no shop, or none is the same but somebody names none. */
const isSharedWith = async (caseIds: readonly string[], { report: { shop } }: CaseDoc): Promise<boolean | undefined> => {
  const mine = squeezed(shop)
  if (mine === '') return undefined
  const found = await world.cases.pick({ where: { _id: _.in(caseIds.slice(0, CASES_LIMIT)) } }, ['report', 'review'])
  const theirs = found.filter(({ review }) => isVisible(review)).map(({ report }) => squeezed(report.shop))
  if (theirs.includes(mine)) return true
  return theirs.length < caseIds.length || theirs.includes('') ? undefined : false
}

/** How many others have a seat in the 接龙 of this case, and whether one of them bought in the same shop. */
export const othersInJielong = async (doc: CaseDoc): Promise<{ othersInJielong: number; isFromSameSeller?: boolean | undefined }> => {
  const ids = await idsAround(doc._id)
  if (ids.length === 0) return { othersInJielong: 0 }
  const seats = await world.entries.pick({ where: { jielongId: _.in(ids), place: 'seated' }, limit: PEOPLE_LIMIT }, ['personId', 'caseId'])
  const others = seats.filter(({ personId }) => personId !== doc.authorId)
  const people = new Set(others.map(({ personId }) => personId)).size
  return people === 0 ? { othersInJielong: 0 } : { othersInJielong: people, isFromSameSeller: await isSharedWith(others.map(({ caseId }) => caseId), doc) }
}
