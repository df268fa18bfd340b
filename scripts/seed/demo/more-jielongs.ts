import { addDays } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import { parseChains, uniteChains, type Quote } from '@shouhou/shared/jielong'
import type { Visitor } from '../client'
import { ANSWERS, CHAT_COPIES, MEETING, MERGE_REASON, QUOTES, SURVEY, TWIN, TWIN_FAULTS } from './more-content'

export interface More {
  groupId: string
  /** The one that the twin is merged into. */
  greenLineId: string
  owner: Visitor
  /** The demo's member with this number. */
  member: (index: number) => Promise<Visitor>
  /** Their report with another fault. */
  reportOf: (index: number) => Report
  today: string
}

const fen = (yuan: number): number => yuan * 100

const quoteOf = ({ shop, quote, official, thirdParty, daysAgo, link }: (typeof QUOTES)[number], today: string): Quote => {
  const on = addDays(today, -daysAgo)
  const said = (yuan: number | null): Quote['official'] => (yuan === null ? null : { fen: fen(yuan), on, source: { kind: 'said' } })
  return {
    quote: { fen: fen(quote), on, source: link === '' ? { kind: 'said' } : { kind: 'link', url: link } },
    official: official === null ? null : { fen: fen(official), on, source: { kind: 'link', url: 'https://service.example.com/parts/x1' } },
    thirdParty: said(thirdParty), shop, note: '',
  }
}

const surveyPrices = async ({ groupId, owner, member, today }: More): Promise<void> => {
  const { jielongId } = await owner.call('jielong.start', { ...SURVEY, groupId })
  for (const [index, quote] of QUOTES.entries()) await (await member(index)).call('jielong.join', { groupId, jielongId, with: { quote: quoteOf(quote, today) } })
}

const signUp = async ({ groupId, owner, member }: More): Promise<void> => {
  const { jielongId } = await owner.call('jielong.start', { ...MEETING, groupId })
  for (const [index, answers] of ANSWERS.entries()) await (await member(index + 3)).call('jielong.join', { groupId, jielongId, with: { answers }, mayWait: true })
}

/** One of the three is in the other as well: together they count once. */
const mergeTwin = async ({ groupId, greenLineId, owner, member, reportOf }: More): Promise<void> => {
  const starter = await member(22)
  const { jielongId } = await starter.call('jielong.start', { ...TWIN, groupId })
  for (const [at, index] of [22, 23, 4].entries()) {
    const person = await member(index)
    const report = { ...reportOf(index), faultCode: TWIN.faultCode, fault: TWIN_FAULTS[at] ?? '' }
    const { caseId } = await person.call('case.file', { groupId, report, evidenceIds: [], sharing: [] })
    await person.call('jielong.join', { groupId, jielongId, with: { caseId } })
  }
  await owner.call('jielong.merge', { groupId, jielongId, into: greenLineId, reason: MERGE_REASON })
}

const pasteChat = async ({ groupId, greenLineId, member }: More): Promise<void> => {
  const { lines } = uniteChains(CHAT_COPIES.flatMap((copy) => parseChains(copy).chains))
  await (await member(6)).call('jielong.importLines', { groupId, jielongId: greenLineId, lines })
}

/** A price survey, a sign-up with a waiting list, one that was merged, and lines of the chat that nobody has claimed yet. */
export const tellMore = async (more: More): Promise<void> => {
  await surveyPrices(more)
  await signUp(more)
  await mergeTwin(more)
  await pasteChat(more)
}
