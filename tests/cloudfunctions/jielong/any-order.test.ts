import { factsOf, seatsOf } from '@shouhou/shared/jielong'
import fc from 'fast-check'
import type { JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { inside, type Inside } from './inside'

const cloud = emulated()
const CAPACITY = 2
const LONG_AFTER = 120_000

/** A request as the server runs it, one operation of the database after another; null: it is over. */
type Step = () => Promise<Step | null>

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

const joinOf = (jielongId: string, personId: string, token: string): Step => async () => {
  const facts = factsOf(aReport({ systemVersion: token }), [])
  const claim = { step: 'join' as const, token, at: cloud.clock.now(), caseId: `case-${token}`, facts }
  const { groupId, modelKey, faultCode } = sample
  if (!(await steps.claimSeat({ groupId, jielongId, personId, modelKey, faultCode, mayDecide: false }, claim))) return null
  return async () => {
    const jielong = await look(jielongId)
    return async () => {
      await steps.addEntry(jielong, personId, claim)
      return async () => {
        await steps.finishJoin(jielong, personId, claim)
        return null
      }
    }
  }
}

const leaveOf = (jielongId: string, personId: string, token: string): Step => async () => {
  const claim = { token, at: cloud.clock.now() }
  if (!(await steps.claimLeave(jielongId, personId, claim))) return null
  return async () => {
    const entry = await steps.world.entries.get(`${jielongId}-${personId}`)
    if (entry === null) return async () => { await steps.forgetLeave(jielongId, personId, token); return null }
    return async () => {
      const leaving = await steps.confirmLeave(entry, claim)
      if (leaving === null) return null
      return async () => {
        await steps.removeEntry(jielongId, personId, leaving)
        return async () => { await steps.finishLeave(await look(jielongId), personId, leaving); return null }
      }
    }
  }
}

interface Request { who: number; what: 'join' | 'leave'; /** Its process dies after so many operations. */ lives: number }

/** Lets the requests go on in the order that `turns` says, until all are over or dead. */
const play = async (jielongId: string, requests: Request[], turns: number[]): Promise<void> => {
  const running = requests.map(({ who, what, lives }, at) => ({ next: (what === 'join' ? joinOf : leaveOf)(jielongId, `person${who}`, `t${at}`), lives }))
  for (let turn = 0; running.length > 0; turn += 1) {
    const at = (turns[turn % turns.length] ?? 0) % running.length
    const request = running[at]
    if (request === undefined) continue
    const next = request.lives > 0 ? await request.next() : null
    if (next === null) running.splice(at, 1)
    else Object.assign(request, { next, lives: request.lives - 1 })
  }
}

const request = fc.record<Request>({ who: fc.nat({ max: 2 }), what: fc.constantFrom('join', 'join', 'leave'), lives: fc.constantFrom(1, 2, 3, 4, 9, 9, 9) })

test('in whatever order requests go on, and wherever they die, the seats, the board and the entries agree in the end', async () => {
  await fc.assert(fc.asyncProperty(fc.array(request, { minLength: 1, maxLength: 10 }), fc.array(fc.nat({ max: 9 }), { minLength: 1, maxLength: 30 }), async (requests, turns) => {
    const jielongId = await anotherJielong()
    await play(jielongId, requests, turns)
    const later = cloud.clock.now() + LONG_AFTER
    await Promise.all([steps.settleJielongs(later), steps.settleJielongs(later)])

    expect(await steps.recount(jielongId)).toEqual([])
    const { free, inFlight, pending, counters } = await look(jielongId)
    const entries = await steps.world.entries.find({ where: { jielongId } })
    expect([inFlight, pending, counters.people, free]).toEqual([0, {}, entries.length, CAPACITY - entries.length])
    expect(new Set(entries.map(({ seat }) => seat)).size).toBe(entries.length)
  }), { numRuns: 60 })
}, 120_000)
