import { bytesOf, fail, ok } from '@shouhou/shared'
import { entryText, LINES_LIMIT, nameInChat, splitForChat, type ChainLine } from '@shouhou/shared/jielong'
import { answer } from '../../../cloud/answer'
import type { EntryDoc, JielongDoc, LineDoc } from '../../../cloud/documents'
import { cardsOf, isVisible } from '../../../cloud/names'
import { _ } from '../../../cloud/sdk'
import { world } from '../../../cloud/world'
import { viewerOf } from '../../case/viewer'
import { idsIn } from '../merge/family'
import { findRoot } from '../merge/resolve'
import { peopleIn } from './known-lines'

const READ = 900
/** A function answers one megabyte at most. */
const REPLY_BYTES = 800_000
/** Number, mark, and what JSON adds to a line. */
const LINE_BYTES = 40

const unclaimedOf = async (jielong: JielongDoc, people: ReadonlySet<string>): Promise<LineDoc[]> => {
  const lines: LineDoc[] = []
  let cursor: string | undefined
  do {
    const page = await world.lines.page({ jielongId: _.in(idsIn(jielong)) }, { cursor, direction: 'asc', size: READ })
    lines.push(...page.items)
    cursor = page.next ?? undefined
  } while (cursor !== undefined && lines.length < LINES_LIMIT)
  // Whoever claimed a line and joined stands there as a person already.
  return lines.filter(({ review, claimedById }) => isVisible(review) && !(claimedById !== null && people.has(claimedById)))
}

/** What an entry says, as far as everybody may read it: a case that is hidden says nothing. */
const wordsOf = (entry: EntryDoc, jielong: JielongDoc, hiddenCases: ReadonlySet<string>): string => {
  if (!isVisible(entry.review) || hiddenCases.has(entry.caseId)) return ''
  return entryText(entry.facts, { fields: jielong.fields, ...(entry.content.kind === 'signup' ? { answers: entry.content.answers } : {}) })
}

const hiddenAmong = async (entries: readonly EntryDoc[]): Promise<Set<string>> => {
  const ids = entries.flatMap(({ caseId }) => (caseId === '' ? [] : [caseId]))
  const cases = await world.cases.getMany(ids)
  return new Set(ids.filter((id) => { const found = cases.get(id); return found === undefined || !isVisible(found.review) }))
}

const chainLines = async (jielong: JielongDoc, entries: readonly EntryDoc[]): Promise<ChainLine[]> => {
  const [cards, hidden] = await Promise.all([cardsOf(jielong.groupId, entries.map(({ personId }) => personId)), hiddenAmong(entries)])
  return entries.map((entry) => ({
    number: null,
    name: nameInChat(cards(entry.personId).nickname),
    text: [...(entry.place === 'waiting' ? ['候补'] : []), wordsOf(entry, jielong, hidden)].filter((part) => part !== '').join(' '),
    isRegistered: true,
  }))
}

/** As many as a reply takes: people may write a page each. */
const fitting = (lines: readonly ChainLine[]): ChainLine[] => {
  let bytes = 0
  return lines.filter(({ name, text }) => {
    bytes += bytesOf(name) + bytesOf(text) + LINE_BYTES
    return bytes <= REPLY_BYTES
  })
}

export const copyText = answer('jielong.copyText', async ({ input, actor, place }) => {
  const jielong = await findRoot(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  const { entries, isWhole } = await peopleIn(jielong)
  const unclaimed = await unclaimedOf(jielong, new Set(entries.map(({ personId }) => personId)))
  const all = [...(await chainLines(jielong, entries)), ...unclaimed.map(({ name, text }): ChainLine => ({ number: null, name, text, isRegistered: false }))]
  const lines = fitting(all).map((line, at) => ({ ...line, number: at + 1 }))
  const people = lines.filter(({ isRegistered }) => isRegistered).length
  return ok({ parts: splitForChat({ head: [jielong.title], example: null, lines }), people, unclaimed: lines.length - people, isWhole: isWhole && lines.length === all.length })
})
