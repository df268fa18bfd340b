import { completeness } from '@shouhou/shared/evidence'
import { ASKED_LIMIT, type Asked } from '@shouhou/shared/home'
import type { EntryDoc, LineDoc, StoredReview } from '../../cloud/documents'
import { isVisible } from '../../cloud/names'
import type { MyCase } from './my-cases'
import type { Joined, Light } from './my-jielongs'

const isTakenDown = ({ hidden, check }: StoredReview): boolean => hidden !== null || check === 'refused'

const reasonOf = ({ hidden }: StoredReview): string => hidden?.reason ?? ''

const first = (asked: Asked[]): Asked[] => asked.slice(0, ASKED_LIMIT)

const named = ({ _id, groupId, title }: Light): { groupId: string; jielongId: string; title: string } => ({ groupId, jielongId: _id, title })

export const hiddenCasesIn = (cases: readonly MyCase[]): Asked[] =>
  first(cases.filter(({ review }) => isTakenDown(review)).map(({ _id, groupId, report, review }) => ({ what: 'case-hidden', groupId, caseId: _id, model: report.model, reason: reasonOf(review) })))

/** A case has a review of its own. */
const isHiddenEntry = ({ content, review }: EntryDoc): boolean => content.kind !== 'fault' && isTakenDown(review)

export const hiddenEntriesIn = (joined: readonly Joined[]): Asked[] =>
  first(joined.flatMap(({ jielong, entries: [mine] }) => (mine !== undefined && isHiddenEntry(mine) ? [{ what: 'entry-hidden' as const, ...named(jielong), reason: reasonOf(mine.review) }] : [])))

export type LookedAt = (jielong: Light) => number

export const movedUpIn = (joined: readonly Joined[], lookedAt: LookedAt): Asked[] =>
  first(joined.flatMap(({ jielong, entries: [mine] }) => (mine !== undefined && mine.place === 'seated' && mine.movedUpAt > lookedAt(jielong) ? [{ what: 'moved-up' as const, ...named(jielong) }] : [])))

export const releasedIn = (lines: readonly LineDoc[], jielongs: ReadonlyMap<string, Light>, lookedAt: LookedAt): Asked[] =>
  first(lines.flatMap(({ jielongId, lostAt, name, text, review }) => {
    const jielong = jielongs.get(jielongId)
    if (jielong === undefined || lostAt <= lookedAt(jielong)) return []
    return [{ what: 'line-released' as const, ...named(jielong), name: isVisible(review) ? name || text : '' }]
  }))

/** Each case once, however many 接龙 have it; one that is hidden has something else to be done first. */
export const incompleteIn = (joined: readonly Joined[], cases: readonly MyCase[]): Asked[] => {
  const found = joined.flatMap(({ jielong, entries: [mine] }) => {
    const doc = cases.find(({ _id }) => _id === mine?.caseId)
    return doc === undefined || isTakenDown(doc.review) ? [] : [{ what: 'evidence-missing' as const, ...named(jielong), caseId: doc._id, missing: completeness(doc.evidenceKinds).missing }]
  })
  const once = new Map(found.reverse().map((asked) => [asked.caseId, asked]))
  return first([...once.values()].reverse().filter(({ missing }) => missing.length > 0))
}
