import { emulated } from '../../support/emulated'
import { addInside } from '../../support/look-inside'

const cloud = emulated({ indexRequired: true })

test('what an author shares and takes back pushes nothing out of the history that others read', async () => {
  const owner = cloud.as('owner')
  const group = await cloud.aGroup(owner, {})
  const { groupId } = group
  const author = await cloud.aMember('author', group)
  const { caseId } = await cloud.aCase(author, group)
  const subject = { noun: 'case' as const, id: caseId }
  await owner.mustCall('moderation.hide', { groupId, subject, reason: '照片里有电话' })
  await owner.mustCall('moderation.restore', { groupId, subject, reason: '' })
  const { groupId: watchdogId } = await cloud.aGroup(cloud.as('organiser'), { kind: 'watchdog' })
  await cloud.clock.advance(1000)
  await author.mustCall('consent.give', { caseId, watchdogId, withIdentifiers: false })
  const [shared] = await cloud.documents('case_events', { caseId, what: 'shared' })
  await addInside(cloud.emulator, 'case_events', Array.from({ length: 205 }, (_none, at) => ({ ...shared, _id: `again-${at}`, order: `${String(shared?.['order'])}-${at}` })))

  const read = async (reader: typeof owner) => (await reader.mustCall('case.read', { groupId, caseId })).events.map(({ what }) => what)
  expect(await read(owner)).toEqual(['filed', 'hidden', 'restored'])
  expect(await read(author)).toHaveLength(200)
})
