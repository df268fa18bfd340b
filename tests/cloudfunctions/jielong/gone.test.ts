import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { aJoinClaim } from './claims'
import { inside } from './inside'

const cloud = emulated({ indexRequired: true })

/** Somebody in an official group who sits in one open 接龙 of it. */
const seated = async (name: string) => {
  const owner = cloud.as(`${name}-owner`)
  const group = await cloud.aGroup(owner, { kind: 'official' })
  const { groupId } = group
  const lin = await cloud.aMember(`${name}-lin`, group)
  const { caseId, revision } = await cloud.aCase(lin, group)
  const { jielongId } = await cloud.aJielong(owner, group)
  await lin.mustCall('jielong.join', { groupId, jielongId, with: { caseId } })
  return { owner, lin, group, groupId, caseId, revision, jielongId, of: { groupId, jielongId } }
}

const GOES: [how: string, go: (scene: Awaited<ReturnType<typeof seated>>) => Promise<unknown>][] = [
  ['left', ({ lin, groupId }) => lin.mustCall('group.leave', { groupId })],
  ['was removed', async ({ owner, lin, groupId }) => owner.mustCall('group.expel', { groupId, personId: await lin.personId(), reason: '反复发广告' })],
]

test.each(GOES)('who %s is out of the open 接龙 of the group; the closed ones stay as they were', async (how, go) => {
  const scene = await seated(how.replaceAll(' ', '-'))
  const { owner, lin, group, groupId, of } = scene
  const other = await cloud.aJielong(owner, group, { faultCode: 'BATT.DRAIN' })
  const battery = await cloud.aCase(lin, group, { faultCode: 'BATT.DRAIN' })
  await lin.mustCall('jielong.join', { groupId, jielongId: other.jielongId, with: { caseId: battery.caseId } })
  await owner.mustCall('jielong.close', { groupId, jielongId: other.jielongId })
  await go(scene)
  expect(await owner.mustCall('jielong.read', of)).toMatchObject({ people: 0, board: { people: 0 } })
  expect((await owner.mustCall('jielong.entries', of)).items).toEqual([])
  expect(await owner.mustCall('jielong.read', { groupId, jielongId: other.jielongId })).toMatchObject({ people: 1 })
  expect(await inside(cloud.emulator).recount(of.jielongId)).toEqual([])

  // Also what is closed they may leave, without reading what the group counts now.
  const left = await lin.mustCall('jielong.leave', { groupId, jielongId: other.jielongId })
  expect(left).toMatchObject({ isJoined: false, myEntry: null, about: '', startedBy: { nickname: '' }, board: { people: 0, systemVersion: [] } })
  expect((await owner.mustCall('jielong.read', { groupId, jielongId: other.jielongId })).people).toBe(0)
})

test.each([...GOES, ['became staff', async ({ owner, lin, groupId }) => owner.mustCall('group.appoint', { groupId, personId: await lin.personId(), role: 'staff' })] as (typeof GOES)[number]])(
  'who %s still has their own case: changes it, adds to it, solves it, opens it again',
  async (how, go) => {
    const scene = await seated(`own-${how.replaceAll(' ', '-')}`)
    const { lin, groupId, caseId, revision } = scene
    await go(scene)
    const ofCase = { groupId, caseId }
    expect(await lin.mustCall('case.change', { ...ofCase, revision, report: aReport({ tried: '又恢复了一次' }) })).toMatchObject({ isMine: true, report: { tried: '又恢复了一次' } })
    const { evidenceId } = await lin.mustCall('evidence.writeNote', { kind: 'contact', note: '客服说要自费。' })
    expect((await lin.mustCall('case.addEvidence', { ...ofCase, evidenceIds: [evidenceId] })).evidence).toMatchObject([{ evidenceId }])
    expect((await lin.mustCall('case.solve', { ...ofCase, outcome: '换了屏' })).state).toBe('solved')
    expect((await lin.mustCall('case.reopen', ofCase)).state).toBe('open')
  },
)

test('a join that died half-way does not bring back who was removed', async () => {
  const { owner, lin, groupId, caseId, of } = await seated('halfway')
  await lin.mustCall('jielong.leave', of)
  const steps = inside(cloud.emulator)
  const personId = await lin.personId()
  const device = { modelKey: '青禾x1', faultCode: 'DISP.GREEN' as const }
  expect(await steps.claimPlace({ ...of, personId, device, mayDecide: false }, aJoinClaim(caseId, { token: 'died-one-two', at: cloud.clock.now() - 120_000 }))).toBe(true)

  await owner.mustCall('group.expel', { groupId, personId, reason: '反复发广告' })
  await cloud.emulator.fireTimer('jobs')
  expect(await owner.mustCall('jielong.read', of)).toMatchObject({ people: 0 })
  expect((await owner.mustCall('jielong.entries', of)).items).toEqual([])
  expect(await steps.recount(of.jielongId)).toEqual([])
})

test('staff leave a 接龙 that they sat in before', async () => {
  const { owner, lin, groupId, of } = await seated('staff')
  await owner.mustCall('group.appoint', { groupId, personId: await lin.personId(), role: 'staff' })
  expect(await lin.mustCall('jielong.leave', of)).toMatchObject({ people: 0, isJoined: false, board: { people: 0 }, startedBy: { nickname: owner.name } })
})

test('a stranger has nothing to leave, change or solve', async () => {
  const { groupId, caseId, revision, of } = await seated('stranger')
  const stranger: Person = await cloud.as('stranger').registered()
  expect(await stranger.mustFail('jielong.leave', of)).toEqual({ code: 'jielong/not-joined' })
  const error = { code: 'case/not-yours' }
  expect(await stranger.mustFail('case.change', { groupId, caseId, revision, report: aReport() })).toEqual(error)
  expect(await stranger.mustFail('case.solve', { groupId, caseId, outcome: '好了' })).toEqual(error)
  expect(await stranger.mustFail('case.reopen', { groupId, caseId })).toEqual(error)
  expect(await stranger.mustFail('case.addEvidence', { groupId, caseId, evidenceIds: ['v-whatever'] })).toEqual(error)
})
