import { plainPng } from '../../shared/samples/pictures'
import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'
import { aConfirmedFile } from '../../support/upload'

const cloud = emulated()

test('a join that files a case with photos, asked again while it still runs, is one join and one case with them all', async () => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const { jielongId } = await cloud.aJielong(chen, group)
  const lin = await cloud.aMember('lin', group)
  const photos = await Promise.all([1, 2, 3].map(() => aConfirmedFile(cloud.emulator, lin, { bytes: plainPng })))
  const report = { report: aReport(), evidenceIds: photos.map(({ evidenceId }) => evidenceId), sharing: [] }

  const join = () => lin.call('jielong.join', { groupId: group.groupId, jielongId, with: report }, { key: 'one-intent-1' })
  const replies = await Promise.all([join(), join(), join(), join()])

  expect(replies.map(({ ok }) => ok)).toEqual([true, true, true, true])
  const cases = await cloud.documents('cases', { authorId: await lin.personId() })
  expect(cases).toMatchObject([{ evidenceKinds: ['fault'] }])
  expect((await cloud.documents('evidence', { caseId: cases[0]?._id })).length).toBe(3)
  expect(await cloud.documents('jielongs', { _id: jielongId })).toMatchObject([{ counters: { people: 1 }, inFlight: 0 }])
})
