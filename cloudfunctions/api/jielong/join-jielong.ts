import { fail, ok, type Failure, type Result } from '@shouhou/shared'
import { modelKey } from '@shouhou/shared/case'
import { factsOf } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../cloud/answer'
import type { CaseDoc, EntryDoc } from '../../cloud/documents'
import { isVisible } from '../../cloud/names'
import { world } from '../../cloud/world'
import { caseViewOf } from '../case/case-view'
import { fileCase } from '../case/file-case'
import { sightOf, viewerOf, type Viewer } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { newToken } from './claim'
import { claimSeat, finishJoin, type JoinClaim } from './join-steps'
import { viewOf } from './jielong-view'
import { standingOf, type Device, type Wish } from './standing'

type Join = Question<'jielong.join'>

const wishOf = ({ input, actor, place, now }: Join): Wish => ({ jielongId: input.jielongId, viewer: viewerOf(actor, place), now })

/** What somebody comes with: a case to sit down with, or the entry that they have already. */
type Ready = { theirs: CaseDoc } | { entry: EntryDoc }

const findCase = async (caseId: string, viewer: Viewer): Promise<Result<Ready>> => {
  const found = await world.cases.get(caseId)
  if (found === null || found.groupId !== viewer.groupId || sightOf(found, viewer) === null) return fail({ code: 'case/not-found' })
  return found.authorId === viewer.personId ? ok({ theirs: found }) : fail({ code: 'case/not-yours' })
}

/** Files the case that a person joins with, unless there is nothing to join: then it files nothing. */
const fileOnTheWay = async (question: Join, written: Extract<Join['input']['with'], { report: unknown }>): Promise<Result<Ready>> => {
  const { input, actor, now, newId } = question
  const { brand, model, faultCode } = written.report
  const standing = await standingOf(wishOf(question), { modelKey: modelKey(brand, model), faultCode })
  if (standing.is === 'seated') return ok({ entry: standing.entry })
  if (standing.is === 'refused') return fail(standing.error)
  const filed = await fileCase({ input: { groupId: input.groupId, ...written }, actor, now, newId })
  return filed.ok ? ok({ theirs: filed.value }) : filed
}

const claimOf = ({ _id, report, evidenceKinds, review }: CaseDoc, now: number): JoinClaim => {
  const facts = factsOf(report, evidenceKinds)
  // What nobody has checked does not stand on a board that everybody reads.
  return { step: 'join', token: newToken(), at: now, caseId: _id, facts: isVisible(review) ? facts : { ...facts, systemVersion: '' } }
}

const takeSeat = async (question: Join, theirs: CaseDoc, device: Device): Promise<EntryDoc | null> => {
  const { groupId, jielongId } = question.input
  const { personId, mayDecide } = wishOf(question).viewer
  const claim = claimOf(theirs, question.now)
  if (!(await claimSeat({ groupId, jielongId, personId, mayDecide, ...device }, claim))) return null
  const jielong = await world.jielongs.get(jielongId)
  return jielong === null ? null : finishJoin(jielong, personId, claim)
}

/** Five seconds in all. */
const PAUSES_MS = [40, 80, 160, 320, 640, 1280, 2480]

const sit = async (question: Join, theirs: CaseDoc): Promise<Result<EntryDoc>> => {
  const device = { modelKey: theirs.modelKey, faultCode: theirs.report.faultCode }
  let obstacle: Failure = { code: 'call/still-running' }
  for (const ms of PAUSES_MS) {
    const entry = await takeSeat(question, theirs, device)
    if (entry !== null) return ok(entry)
    const standing = await standingOf(wishOf(question), device)
    if (standing.is === 'seated') return ok(standing.entry)
    if (standing.is === 'refused') return fail(standing.error)
    if (standing.is === 'busy') obstacle = standing.error
    await new Promise((resolve) => { setTimeout(resolve, ms) })
  }
  return fail(obstacle)
}

export const join = answer('jielong.join', async (question, { jielongs, cases }) => {
  const { input, actor, place, now } = question
  const viewer = viewerOf(actor, place)
  const ready = await ('caseId' in input.with ? findCase(input.with.caseId, viewer) : fileOnTheWay(question, input.with))
  if (!ready.ok) return ready
  const theirs = 'theirs' in ready.value ? ready.value.theirs : null
  const seated = 'entry' in ready.value ? ok(ready.value.entry) : await sit(question, ready.value.theirs)
  if (!seated.ok) return seated

  const mine = seated.value
  const [jielong, seatedWith] = await Promise.all([jielongs.get(input.jielongId), theirs?._id === mine.caseId ? theirs : cases.get(mine.caseId)])
  if (jielong === null || seatedWith === null) throw new Error('an entry without its 接龙 or its case')
  const [view, caseView] = await Promise.all([viewOf(jielong, { viewer, groupName: textsOf(place).name, mine, now }), caseViewOf(seatedWith, viewer)])
  return ok({ jielong: view, case: caseView })
})
