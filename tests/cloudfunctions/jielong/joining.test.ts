import { aReport } from '../../support/builders'
import { emulated } from '../../support/emulated'

const cloud = emulated()

const aGroupWithJielong = async (overrides = {}) => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const jielong = await cloud.aJielong(chen, group, overrides)
  return { chen, group, jielong, of: { groupId: group.groupId, jielongId: jielong.jielongId } }
}

test('a member joins with a case filed before and sees themself on the board', async () => {
  const { group, of } = await aGroupWithJielong()
  const lin = await cloud.aMember('lin', group)
  const { caseId } = await cloud.aCase(lin, group)
  const joined = await lin.mustCall('jielong.join', { ...of, with: { caseId } })
  expect(joined.jielong.people).toBe(1)
  expect(joined.jielong.myEntry).toMatchObject({ seat: 1, caseId, isMe: true, systemVersion: '3.2.1', channel: 'brandOnline', month: '2025-09' })
  expect(joined.case.jielongs).toEqual([{ jielongId: of.jielongId, title: '青禾 X1 绿屏/绿线' }])
  expect(joined.case.events.map(({ what }) => what)).toEqual(['filed', 'joined'])
  console.log(cloud.emulator.log.at(-1))
})
