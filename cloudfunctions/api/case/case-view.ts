import type { CaseView, Report } from '@shouhou/shared/case'
import { mask } from '@shouhou/shared/export'
import type { PersonCard } from '@shouhou/shared/person'
import type { CaseDoc, CaseEventDoc, GroupDoc, RepairDoc } from '../../cloud/documents'
import { cardsOf, isVisible, reviewOf, unnamedCardsOf } from '../../cloud/names'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { shownNameOf } from '../group/group-view'
import { evidenceViewOf, maySeeEvidence } from '../evidence/evidence-view'
import { OF_REPAIR } from '../repair/repair-events'
import { maskEvidence, maskReport } from './mask-case'
import { readRepairs, repairFactsOf } from './repair-facts'
import { sightOf, type Sight, type Viewer } from './viewer'

export { viewerOf, type Viewer } from './viewer'

const EVENTS_SHOWN = 200

const reportFor = ({ report, sharing }: CaseDoc, sight: Sight, { groupId, mayReadIdentifiers }: Viewer): Report => {
  const isLetOut = sight === 'watchdog' && mayReadIdentifiers && sharing.some(({ watchdogId, withIdentifiers }) => watchdogId === groupId && withIdentifiers)
  const readable = sight === 'watchdog' ? maskReport(report) : report
  return sight === 'author' || isLetOut ? readable : { ...readable, imei: '', orderNumber: '' }
}

const evidenceFor = async ({ _id, authorId }: CaseDoc, sight: Sight, { personId }: Viewer): Promise<CaseView['evidence']> => {
  const docs = await world.evidence.find({ where: { caseId: _id, isConfirmed: true }, order: [['order', 'asc']] })
  const viewer = { personId, mayDecide: sight === 'decider' }
  const seen = docs.filter((doc) => doc.ownerId === authorId && maySeeEvidence(doc, viewer)).map((doc) => evidenceViewOf(doc, viewer))
  return sight === 'watchdog' ? seen.map(maskEvidence) : seen
}

const shownName = (group: GroupDoc | undefined): string => (group === undefined ? '' : shownNameOf(group))

const sharingFor = async ({ sharing }: CaseDoc, sight: Sight): Promise<CaseView['sharing']> => {
  if (sight !== 'author' || sharing.length === 0) return []
  const watchdogs = await world.groups.getMany(sharing.map(({ watchdogId }) => watchdogId))
  return sharing.map((consent) => ({ ...consent, watchdogName: shownName(watchdogs.get(consent.watchdogId)) }))
}

/** Titles by id, of those that may be seen. */
export const titlesOf = async (jielongIds: readonly string[], sight: Sight, personId: string): Promise<Map<string, string>> => {
  const jielongs = await world.jielongs.getMany(jielongIds)
  const seen = [...jielongs.values()].filter(({ review, startedById }) => sight === 'decider' || startedById === personId || isVisible(review))
  return new Map(seen.map(({ _id, title }) => [_id, title]))
}

/** 接龙 and who joined them are the group's own affair: a watchdog reads the case without them. */
const jielongsFor = async ({ _id }: CaseDoc, sight: Sight, { personId }: Viewer): Promise<CaseView['jielongs']> => {
  if (sight === 'watchdog') return []
  const entries = await world.entries.find({ where: { caseId: _id } })
  const titles = await titlesOf(entries.map(({ jielongId }) => jielongId), sight, personId)
  return [...titles].map(([jielongId, title]) => ({ jielongId, title }))
}

const INSIDE: readonly CaseEventDoc['what'][] = ['joined', 'left', 'hidden', 'restored']

const OF_JIELONG: readonly CaseEventDoc['what'][] = ['joined', 'left']

/** What somebody lets out to whom is theirs to know. */
const OF_SHARING: readonly CaseEventDoc['what'][] = ['shared', 'identifiers-shared', 'sharing-withdrawn']

/** Where its author went with it is nobody else's. */
const OF_CHANNEL: readonly CaseEventDoc['what'][] = ['channel-taken', 'channel-answered']

/** Left out where the latest are counted off, or what one may not see would push out what one may. */
const seenBy = (sight: Sight): object => {
  if (sight === 'author') return {}
  return { what: _.nin([...OF_SHARING, ...OF_CHANNEL, ...(sight === 'watchdog' ? INSIDE : [])]) }
}

const eventsFor = async ({ _id, outcomes }: CaseDoc, { sight, personId, repairs }: { sight: Sight; personId: string; repairs: readonly RepairDoc[] }): Promise<CaseEventDoc[]> => {
  const latest = await world.caseEvents.find({ where: { caseId: _id, ...seenBy(sight) }, order: [['order', 'desc']], limit: EVENTS_SHOWN })
  // Of a repair that was taken back nothing remains, also when that happened while somebody wrote it down as fetched.
  const seen = latest.reverse().filter(({ what, detail }) => !OF_REPAIR.includes(what) || repairs.some((repair) => repair._id === detail))
  const about = (kinds: readonly CaseEventDoc['what'][]) => seen.flatMap(({ what, detail }) => (kinds.includes(what) ? detail : []))
  const [titles, watchdogs] = await Promise.all([titlesOf(about(OF_JIELONG), sight, personId), world.groups.getMany(about(OF_SHARING))])
  const detailOf = ({ what, detail }: CaseEventDoc): string => {
    if (OF_JIELONG.includes(what)) return titles.get(detail) ?? ''
    if (OF_SHARING.includes(what)) return shownName(watchdogs.get(detail))
    if (OF_REPAIR.includes(what)) return repairs.find((repair) => repair._id === detail)?.slip.provider ?? ''
    // Only what the content check looks at together with the case is shown with it.
    if (what === 'solved' && !outcomes.includes(detail)) return ''
    return sight === 'watchdog' ? mask(detail) : detail
  }
  return seen.map((event) => ({ ...event, detail: detailOf(event) }))
}

/** Members are known to each other by name; to a watchdog they are not. */
const cardsFor = async (doc: CaseDoc, sight: Sight, { viewer, others }: { viewer: Viewer; others: string[] }): Promise<(personId: string) => PersonCard> =>
  sight === 'watchdog' ? unnamedCardsOf(viewer.groupId ?? '') : cardsOf(doc.groupId, [doc.authorId, ...others])

/** The case as this viewer sees it. Ask `sightOf` first: what does not exist for them is a mistake here. */
export const caseViewOf = async (doc: CaseDoc, viewer: Viewer): Promise<CaseView> => {
  const sight = sightOf(doc, viewer)
  if (sight === null) throw new Error('a case was about to be shown to somebody who may not see it')
  const repairs = readRepairs(doc._id)
  const [evidence, sharing, jielongs, events] = await Promise.all([
    evidenceFor(doc, sight, viewer), sharingFor(doc, sight), jielongsFor(doc, sight, viewer),
    repairs.then((found) => eventsFor(doc, { sight, personId: viewer.personId, repairs: found })),
  ])
  const cards = await cardsFor(doc, sight, { viewer, others: events.flatMap(({ byId }) => byId ?? []) })
  return {
    caseId: doc._id,
    groupId: doc.groupId,
    author: cards(doc.authorId),
    isMine: sight === 'author',
    state: doc.state,
    report: reportFor(doc, sight, viewer),
    filedAt: doc.filedAt,
    changedAt: doc.changedAt,
    revision: doc.revision,
    evidence,
    sharing,
    jielongs,
    events: events.map(({ at, byId, what, detail }) => ({ at, by: byId === null ? null : cards(byId), what, detail })),
    repairs: repairFactsOf(await repairs, Date.now()),
    review: reviewOf(doc.review),
  }
}

/** The case as it is now, after a change. */
export const caseViewNow = async (caseId: string, viewer: Viewer): Promise<CaseView> => {
  const doc = await world.cases.get(caseId)
  if (doc === null) throw new Error('a case vanished while it was changed')
  return caseViewOf(doc, viewer)
}
