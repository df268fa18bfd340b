import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'

const cloud = emulated({ indexRequired: true })

// Dead for sure, and not so old that the timer has swept it away.
const LONG_AGO_MS = 120_000

const aSharedCase = async (name: string) => {
  const group = await cloud.aGroup(cloud.as(`owner-${name}`), {})
  const author = await cloud.aMember(`author-${name}`, group)
  const { groupId: watchdogId } = await cloud.aGroup(cloud.as(`organiser-${name}`), { kind: 'watchdog' })
  const { caseId } = await cloud.aCase(author, group)
  await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
  return { author, input: { caseId, watchdogId } }
}

test('a withdrawal whose process died behind its write is answered as done when it is asked again', async () => {
  const { author, input } = await aSharedCase('dies')
  const first = await author.mustCall('consent.withdraw', input, { key: 'withdrawn-and-died' })
  await putInside(cloud.emulator, 'answers', { query: { state: 'done' }, data: { state: 'running', at: cloud.clock.now() - LONG_AGO_MS } })
  await cloud.clock.advance(1000)
  const again = await author.call('consent.withdraw', input, { key: 'withdrawn-and-died' })
  expect(again).toEqual({ ok: true, value: first })
})

test('two withdrawals at once stand in the history as one, and a later one of a new consent as another', async () => {
  const { author, input } = await aSharedCase('twice')
  const withdraw = () => author.call('consent.withdraw', input)
  const withdrawn = async () => (await cloud.documents('case_events', { caseId: input.caseId, what: 'sharing-withdrawn' })).length
  const first = withdraw()
  await cloud.clock.advance(1)
  const both = await Promise.all([first, withdraw()])
  expect(both.map(({ ok }) => ok)).toContain(true)
  expect(await withdrawn()).toBe(1)
  await cloud.clock.advance(1000)
  await author.mustCall('consent.give', { ...input, withIdentifiers: false })
  await author.mustCall('consent.withdraw', input)
  expect(await withdrawn()).toBe(2)
})
