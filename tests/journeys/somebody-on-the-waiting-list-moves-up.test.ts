import { journey, type Visitor } from '../support/browser'

const world = journey()

test('the seats are full, somebody waits, somebody leaves, and the one who waited is seated while looking on', async () => {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, {})
  const { groupId } = group
  const [lin] = [await world.aMember('lin', group), await world.aMember('xiaoman', group)]
  const fields = [{ label: '什么时候到', kind: 'choice' as const, choices: ['上午', '下午'], isRequired: true, isPrivate: false }]
  const { jielongId } = await owner.mustCall('jielong.start', { kind: 'signup', groupId, title: '周六线下检测开放日', about: '', capacity: 1, closesAt: null, fields })
  await lin.mustCall('jielong.join', { groupId, jielongId, with: { answers: ['上午'] } })

  const visitor: Visitor = await world.visit('xiaoman')
  const { open, page, button, photograph } = visitor
  await open(`/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`)
  await page.getByText(/已满/).filter({ visible: true }).first().waitFor()
  await button(/排候补/).click()
  await page.getByRole('radio', { name: '下午' }).click()
  await photograph('waiting-form')
  await button(/排候补/).click()
  await page.getByText('候补第一位，前面没有人了').waitFor()
  await photograph('waiting')
  expect(await world.as('xiaoman').mustCall('jielong.read', { groupId, jielongId })).toMatchObject({ people: 1, waiting: 1, myEntry: { place: 'waiting' }, waitingBefore: 0 })

  await lin.mustCall('jielong.leave', { groupId, jielongId })
  await page.getByText('您从候补排上了').waitFor()
  await photograph('moved-up')
  expect(await world.as('xiaoman').mustCall('jielong.read', { groupId, jielongId })).toMatchObject({ people: 1, waiting: 0, myEntry: { place: 'seated' } })
})
