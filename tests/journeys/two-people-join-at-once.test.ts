import { journey, type Visitor } from '../support/browser'

const world = journey()

interface Place { groupId: string; jielongId: string }

/** Two members, each with a case that fits, and a 接龙 of somebody else's. */
async function twoWithCases(capacity: number | null): Promise<Place> {
  const owner = world.as('wang')
  const group = await world.aGroup(owner, { name: `互助群 ${capacity ?? '不限'}` })
  for (const name of ['lin', 'xiaoman']) await world.aCase(await world.aMember(name, group), group)
  const { jielongId } = await world.aJielong(owner, group, { capacity })
  return { groupId: group.groupId, jielongId }
}

const look = async (name: string, { groupId, jielongId }: Place): Promise<Visitor> => {
  const visitor = await world.visit(name)
  await visitor.open(`/packages/jielong/read/index?groupId=${groupId}&jielongId=${jielongId}`)
  await visitor.button('加入接龙').waitFor()
  return visitor
}

const says = ({ page }: Visitor, words: RegExp | string) => page.getByText(words).filter({ visible: true }).first()

test('of two who take the last seat at once, one is seated and the other is told that it is full', async () => {
  const place = await twoWithCases(1)
  const both = await Promise.all([look('lin', place), look('xiaoman', place)])
  await Promise.all(both.map((visitor) => visitor.button('加入接龙').click()))
  await Promise.all(both.map((visitor) => says(visitor, /您是第 1 位|名额已满，一共 1 人/).waitFor()))
  const isSeated = await Promise.all(both.map((visitor) => says(visitor, '您是第 1 位').isVisible()))
  expect(isSeated.filter(Boolean)).toHaveLength(1)
  await Promise.all(both.map((visitor) => says(visitor, '1 人').waitFor()))
  await Promise.all(both.map((visitor, at) => visitor.photograph(`join-last-seat-${isSeated[at] ? 'seated' : 'full'}`)))
  const { board } = await world.as('wang').mustCall('jielong.read', place)
  expect(board.people).toBe(1)
})

test('with no limit both are seated, each in a place of their own, and both see two people', async () => {
  const place = await twoWithCases(null)
  const both = await Promise.all([look('lin', place), look('xiaoman', place)])
  await Promise.all(both.map((visitor) => visitor.button('加入接龙').click()))
  // Whoever was first learns of the second by looking on.
  await Promise.all(both.map((visitor) => visitor.page.getByText('2 人', { exact: true }).filter({ visible: true }).first().waitFor()))
  const seats = (await Promise.all(both.map((visitor) => says(visitor, /您是第 \d 位/).innerText()))).map((said) => said.split('\n')[0])
  expect(seats.sort()).toEqual(['您是第 1 位', '您是第 2 位'])
  await Promise.all(both.map((visitor, at) => visitor.photograph(`join-both-${at}`)))
})
