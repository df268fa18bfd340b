import { lineKey, nameInChat, nameKey, withoutContacts, type NewLine } from '@shouhou/shared/jielong'
import { cardsOf } from '../../../cloud/names'
import { idOf } from '../../../cloud/digest'
import type { EntryDoc, JielongDoc } from '../../../cloud/documents'
import { world } from '../../../cloud/world'
import { idsIn } from '../merge/family'

/** Whose names are looked up, and printed: beyond the first two thousand a marked line counts as new. */
const PEOPLE_LIMIT = 2000
const READ = 900

/** Telephone numbers and the like never reach the database; a line is told from others by what is left. */
export const asKept = (line: NewLine): NewLine => ({ ...line, ...withoutContacts(line) })

export const lineId = (jielongId: string, line: NewLine): string => idOf('l', jielongId, lineKey(line))

/** The entries of everybody in it and in what was merged into it, each person once, the first two thousand. */
export const peopleIn = async (jielong: Pick<JielongDoc, '_id' | 'merged'>): Promise<{ entries: EntryDoc[]; isWhole: boolean }> => {
  const entries = new Map<string, EntryDoc>()
  for (const jielongId of idsIn(jielong)) {
    let cursor: string | undefined
    do {
      const page = await world.entries.page({ jielongId }, { cursor, direction: 'asc', size: READ })
      for (const entry of page.items) if (!entries.has(entry.personId)) entries.set(entry.personId, entry)
      cursor = page.next ?? undefined
    } while (cursor !== undefined && entries.size < PEOPLE_LIMIT)
  }
  return { entries: [...entries.values()].slice(0, PEOPLE_LIMIT), isWhole: entries.size <= PEOPLE_LIMIT }
}

const namesIn = async (jielong: JielongDoc): Promise<Set<string>> => {
  const { entries } = await peopleIn(jielong)
  const cards = await cardsOf(jielong.groupId, entries.map(({ personId }) => personId))
  return new Set(entries.map(({ personId }) => nameKey({ name: nameInChat(cards(personId).nickname) })))
}

/** Which of these are there already: imported before, or marked as registered under the name of somebody who is in it. */
export const knownAmong = async (jielong: JielongDoc, lines: readonly NewLine[]): Promise<boolean[]> => {
  const idsOf = (line: NewLine): string[] => idsIn(jielong).map((jielongId) => lineId(jielongId, line))
  const kept = await world.lines.getMany(lines.flatMap(idsOf))
  const names = lines.some(({ isRegistered }) => isRegistered) ? await namesIn(jielong) : new Set<string>()
  return lines.map((line) => idsOf(line).some((id) => kept.has(id)) || (line.isRegistered && names.has(nameKey(line))))
}
