import type { JielongDoc } from '../../../cloudfunctions/cloud/documents'
import { emulated } from '../../support/emulated'
import { mortal } from './dying'
import { inside } from './inside'
import { placeOf, stored, twoJielongs, type One } from './two-jielongs'

const { onQuestion, killed } = mortal()
const cloud = emulated({ indexRequired: true, onQuestion })

const OVER_A_MINUTE = 70_000

/** Its claim of the answer is old: whoever asks again gets to run. */
const age = async (): Promise<void> => {
  const { world } = inside(cloud.emulator)
  await world.answers.change({ state: 'running' }, { at: cloud.clock.now() - OVER_A_MINUTE })
}

type Act = 'close' | 'archive' | 'unarchive' | 'reopen'
const ROUND: readonly (readonly [Act, JielongDoc['state']])[] = [['close', 'closed'], ['archive', 'archived'], ['unarchive', 'closed'], ['reopen', 'open']]

test('closing, archiving and their undoing that died at any step happen once for whoever asks again with the same key, also when they had happened', async () => {
  const owner = cloud.as('chen')
  const group = await cloud.aGroup(owner, {})
  const { groupId, jielongId } = await cloud.aSignup(owner, group, {})
  const of = { groupId, jielongId }
  const isDead = new Map<Act, boolean>(ROUND.map(([act]) => [act, true]))
  let rounds = 0
  for (let lives = 4; [...isDead.values()].includes(true); lives += 1) {
    rounds += 1
    for (const [act, state] of ROUND) {
      const key = `${act}-that-lives-${lives}`
      isDead.set(act, await killed(owner, lives, () => owner.call(`jielong.${act}`, of, { key })))
      await age()
      expect([lives, act, await owner.mustCall(`jielong.${act}`, of, { key })]).toMatchObject([lives, act, { state }])
    }
  }
  expect(rounds).toBeGreaterThan(3)
  const { items } = await owner.mustCall('jielong.history', of)
  const events = await cloud.documents('jielong_events', { jielongId })
  expect(items[0]?.what).toBe('reopened')
  expect(events.map(({ what }) => what).sort()).toEqual(['started', ...['closed', 'archived', 'unarchived', 'reopened'].flatMap((what) => Array.from({ length: rounds }, () => what))].sort())
})

test('a repetition that comes late does not undo what others did since', async () => {
  const { owner, a } = await twoJielongs(cloud, 'late')
  await owner.mustCall('jielong.close', placeOf(a), { key: 'closes-once' })
  await owner.mustCall('jielong.reopen', placeOf(a))
  const { world } = inside(cloud.emulator)
  await world.answers.remove({ state: 'done' })
  expect(await owner.mustCall('jielong.close', placeOf(a), { key: 'closes-once' })).toMatchObject({ state: 'open' })
})

test('one that was merged stays as it was, though its key went to somebody else’s, or to nobody', async () => {
  const scene = await twoJielongs(cloud, 'keys')
  const { owner, group, groupId, a, b, merge, unmerge } = scene
  const before = await stored(cloud, b)
  const close = (one: One) => owner.mustCall('jielong.close', placeOf(one))
  await merge(b, a)
  await close(a)
  const other = await cloud.aJielong(owner, group, { faultCode: b.faultCode })
  await unmerge(b)
  expect(await owner.mustCall('jielong.read', placeOf(b))).toMatchObject({ jielongId: b.jielongId, state: 'open' })
  await close({ ...b, jielongId: other.jielongId })
  expect((await stored(cloud, b))['openKey']).toBe(b.jielongId)

  await owner.mustCall('jielong.reopen', placeOf(a))
  await merge(b, a)
  await unmerge(b)
  expect((await stored(cloud, b))['openKey']).toBe(before['openKey'])
  const again = { kind: 'fault' as const, groupId, title: '', about: '', capacity: null, closesAt: null, brand: '青禾', model: 'X1', faultCode: b.faultCode }
  expect(await owner.mustFail('jielong.start', again)).toMatchObject({ code: 'jielong/already-open', jielongId: b.jielongId })
})
