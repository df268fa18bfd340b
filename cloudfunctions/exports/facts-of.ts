import { dayOf } from '@shouhou/shared'
import type { EvidenceKind } from '@shouhou/shared/evidence'
import type { ExportFacts } from '@shouhou/shared/export'
import type { CaseDoc, GroupDoc } from '../cloud/documents'
import { counts } from '../api/case/evidence-kinds'
import { shownNameOf } from '../api/group/group-view'
import { isVisible } from '../cloud/names'
import { _ } from '../cloud/sdk'
import { world } from '../cloud/world'

// One read answers a thousand documents at most; a case has thirty pieces of evidence, and a few more while some are turned away.
const PART = 30

const inParts = async <Found>(ids: string[], find: (part: string[]) => Promise<Found[]>): Promise<Found[]> => {
  const found: Found[] = []
  for (let from = 0; from < ids.length; from += PART) found.push(...(await find(ids.slice(from, from + PART))))
  return found
}

const grouped = <Item, Value>(items: Item[], key: (item: Item) => string, value: (item: Item) => Value): Map<string, Value[]> => {
  const groups = new Map<string, Value[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), value(item)])
  return groups
}

const evidenceOf = async (caseIds: string[]): Promise<Map<string, EvidenceKind[]>> => {
  const found = await inParts(caseIds, (part) => world.evidence.find({ where: { caseId: _.in(part) } }))
  return grouped(found.filter(counts), ({ caseId }) => caseId ?? '', ({ kind }) => kind)
}

const jielongsOf = async (caseIds: string[]): Promise<Map<string, string[]>> => {
  const entries = await inParts(caseIds, (part) => world.entries.find({ where: { caseId: _.in(part) } }))
  const jielongs = await world.jielongs.getMany(entries.map(({ jielongId }) => jielongId))
  return grouped(
    entries.filter(({ jielongId }) => { const found = jielongs.get(jielongId); return found !== undefined && isVisible(found.review) }),
    ({ caseId }) => caseId,
    ({ jielongId }) => jielongs.get(jielongId)?.title ?? '',
  )
}

const nameIn = (group: GroupDoc | undefined): string => (group === undefined ? '' : shownNameOf(group))

/** What leaves of each case; `group` is the one that exports. */
export const factsOf = async (cases: CaseDoc[], group: GroupDoc): Promise<ExportFacts[]> => {
  const ids = cases.map(({ _id }) => _id)
  const [evidence, jielongs, groups] = await Promise.all([evidenceOf(ids), jielongsOf(ids), world.groups.getMany(cases.map(({ groupId }) => groupId))])
  return cases.map((found) => {
    const consent = found.sharing.find(({ watchdogId }) => watchdogId === group._id)
    return {
      caseId: found._id,
      groupName: nameIn(groups.get(found.groupId)),
      filedAt: found.filedAt,
      state: found.state,
      report: found.report,
      evidenceKinds: evidence.get(found._id) ?? [],
      jielongTitles: jielongs.get(found._id) ?? [],
      sharing: consent === undefined ? null : { withIdentifiers: consent.withIdentifiers, givenOn: dayOf(consent.givenAt) },
    }
  })
}
