import { factsOf, seatsOf } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import type { EntryDoc, JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { aJoinClaim } from './claims'
import { inside, type Inside } from './inside'

const cloud = emulated()
const CAPACITY = 2
const LONG_AFTER = 120_000

let steps: Inside
let sample: JielongDoc
beforeAll(async () => {
  steps = inside(cloud.emulator)
  const chen = cloud.as('chen')
  const { jielongId } = await cloud.aJielong(chen, await cloud.aGroup(chen, {}), { capacity: CAPACITY })
  sample = (await steps.world.jielongs.get(jielongId)) as JielongDoc
})

let count = 0
const anotherJielong = async (): Promise<string> => {
  count += 1
  const _id = `jtest${String(count).padStart(4, '0')}`
  await steps.world.jielongs.add({ ...sample, _id, order: `order-${_id}`, openKey: _id, free: seatsOf(CAPACITY) })
  return _id
}
const look = async (jielongId: string): Promise<JielongDoc> => (await steps.world.jielongs.get(jielongId)) as JielongDoc
const find = (jielongId: string, personId: string): Promise<EntryDoc | null> => steps.world.entries.get(`${jielongId}-${personId}`)

/** A request as the server runs it: every `yield` is a moment in which others go on, or its process dies. */
type Running = AsyncGenerator<void, void>
type Act = (jielongId: string, personId: string, token: string) => Running

const join = (place: 'seated' | 'waiting'): Act => async function* (jielongId, personId, token) {
  const claim = aJoinClaim(`case-${token}`, { token, place, at: cloud.clock.now(), facts: factsOf(aReport({ systemVersion: `${token.charCodeAt(0)}` }), []) })
  const device = { modelKey: sample.modelKey, faultCode: sample.faultCode as 'DISP.GREEN' }
  if (!(await steps.claimPlace({ groupId: sample.groupId, jielongId, personId, device, mayDecide: false }, claim))) return
  yield
  const jielong = await look(jielongId)
  yield
  await steps.addEntry(jielong, personId, claim)
  yield
  await steps.finishJoin(jielong, personId, claim)
}

const leave: Act = async function* (jielongId, personId, token) {
  const begun = { token, at: cloud.clock.now() }
  if (!(await steps.claimLeave(jielongId, personId, begun))) return
  yield
  const entry = await find(jielongId, personId)
  yield
  if (entry === null) return steps.forgetLeave(jielongId, personId, token)
  const leaving = await steps.confirmLeave(jielongId, [entry], begun)
  if (leaving === null) return
  yield
  await steps.removeEntry(jielongId, personId, leaving)
  yield
  await steps.finishLeave({ _id: jielongId }, personId, leaving)
  yield
  await steps.moveUp(jielongId, cloud.clock.now())
}

const change: Act = async function* (jielongId, personId, token) {
  const entry = await find(jielongId, personId)
  if (entry === null) return
  yield
  const claim = steps.changeClaim(entry, { ...entry, facts: factsOf(aReport({ systemVersion: `9.${token.charCodeAt(0)}` }), ['fault']) }, cloud.clock.now())
  if (!(await steps.claimChange({ ...sample, _id: jielongId }, personId, claim))) return
  yield
  await steps.rewriteEntry(jielongId, personId, claim)
  yield
  await steps.finishChange({ _id: jielongId, fields: [] }, personId, claim)
}

/** Whoever reads sees a free seat, and moves somebody up who was seen waiting a while ago. */
const moveUp: Act = async function* (jielongId) {
  const [first] = await steps.world.entries.find({ where: { jielongId, place: 'waiting' }, order: [['order', 'asc']], limit: 1 })
  if (first === undefined) return
  yield
  const claim = steps.moveClaim(first, cloud.clock.now())
  if (!(await steps.claimMove(first, claim))) return
  yield
  await steps.seatEntry(await look(jielongId), first.personId, claim)
  yield
  await steps.finishMove(await look(jielongId), first.personId, claim)
}

/** What this person began is finished by another request, without waiting for its own process to be dead. */
const finish: Act = async function* (jielongId, personId) {
  const seen = await look(jielongId)
  yield
  await steps.finishOwn(seen, personId, cloud.clock.now())
}

const ACTS = { join: join('seated'), wait: join('waiting'), leave, change, moveUp, finish }

interface Request { who: number; what: keyof typeof ACTS; /** Its process dies after so many operations. */ lives: number }

/** Lets the requests go on in the order that `turns` says, until all are over or dead. */
const play = async (jielongId: string, requests: Request[], turns: number[]): Promise<void> => {
  const running = requests.map(({ who, what, lives }, at) => ({ steps: ACTS[what](jielongId, `person${who}`, `${String.fromCharCode(65 + at)}234567-first`), lives }))
  for (let turn = 0; running.length > 0; turn += 1) {
    const at = (turns[turn % turns.length] ?? 0) % running.length
    const request = running[at]
    if (request === undefined) continue
    const isOver = request.lives === 0 || (await request.steps.next()).done === true
    if (isOver) running.splice(at, 1)
    else request.lives -= 1
  }
}

const request = fc.record<Request>({
  who: fc.nat({ max: 3 }),
  what: fc.constantFrom('join', 'join', 'wait', 'wait', 'leave', 'leave', 'change', 'moveUp', 'finish'),
  lives: fc.constantFrom(1, 2, 3, 4, 9, 9, 9, 9),
})

test('in whatever order requests go on, and wherever they die, seats, waiting list, board and entries agree in the end', async () => {
  await fc.assert(fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 14 }), fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 30 }), async (requests, turns) => {
    const jielongId = await anotherJielong()
    await play(jielongId, requests, turns)
    const later = cloud.clock.now() + LONG_AFTER
    await Promise.all([steps.settleJielongs(later), steps.settleJielongs(later)])

    expect(await steps.recount(jielongId)).toEqual([])
    const { free, waiting, inFlight, pending, counters } = await look(jielongId)
    const entries = await steps.world.entries.find({ where: { jielongId }, order: [['order', 'asc']] })
    const seated = entries.filter(({ place }) => place === 'seated')
    expect([inFlight, pending, counters.people, free, waiting]).toEqual([0, {}, seated.length, CAPACITY - seated.length, entries.length - seated.length])
    expect(free > 0 && waiting > 0).toBe(false)
    expect(new Set(entries.map(({ seat }) => seat)).size).toBe(entries.length)
  }), { numRuns: 30 })
})
