import type { NewLine } from '@shouhou/shared/jielong'
import { emulated } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { aRoomIn, aSignup, entryOf, signedUp } from '../jielong/kinds'

const cloud = emulated({ indexRequired: true })
const aRoom = aRoomIn(cloud)

afterEach(() => { cloud.contentCheck.set({ text: 'words' }) })

const line = (name: string, text = ''): NewLine => ({ number: null, name, text, isRegistered: false })

const aChat = async (name: string, ...lines: NewLine[]) => {
  const room = await aRoom(name)
  const at = { groupId: room.groupId, jielongId: (await aSignup(room.starter, room.groupId)).jielongId }
  const namesFor = async (person: typeof room.reader) => (await person.mustCall('jielong.lines', at)).items.map((one) => one.name).sort()
  const bring = () => room.author.mustCall('jielong.importLines', { ...at, lines })
  return { ...room, at, namesFor, bring }
}

describe('a line of the chat', () => {
  test('is reported, hidden from others with a reason for whoever imported it, and restored', async () => {
    const { owner, author, reader, groupId, at, namesFor, bring } = await aChat('line', line('李四', '找我便宜修'), line('张三'))
    await bring()
    const { items } = await reader.mustCall('jielong.lines', at)
    const subject = { noun: 'line', id: items.find(({ name }) => name === '李四')?.lineId ?? '' } as const
    await reader.mustCall('moderation.report', { groupId, subject, reason: 'advertising', note: '' })
    expect((await owner.mustCall('moderation.queue', { groupId })).items).toMatchObject([{ subject, author: null, excerpt: '李四\n找我便宜修' }])

    await owner.mustCall('moderation.hide', { groupId, subject, reason: '像广告' })
    expect(await namesFor(reader)).toEqual(['张三'])
    expect((await author.mustCall('jielong.lines', at)).items.find(({ name }) => name === '李四')?.review.hidden).toMatchObject({ reason: '像广告' })
    await owner.mustCall('moderation.restore', { groupId, subject, reason: '' })
    expect(await namesFor(reader)).toEqual(['张三', '李四'])
  })

  test('that was read while the check was down appears when it is back, or waits for a person', async () => {
    const { owner, reader, groupId, namesFor, bring } = await aChat('down', line('张三'), line('李四', '复核测试词'))
    cloud.contentCheck.set({ text: 'down' })
    await bring()
    expect(await namesFor(reader)).toEqual([])
    cloud.contentCheck.set({ text: 'words' })
    await cloud.emulator.fireTimer('jobs')
    expect(await namesFor(reader)).toEqual(['张三'])
    const [item] = (await owner.mustCall('moderation.queue', { groupId })).items
    expect(item).toMatchObject({ subject: { noun: 'line' }, excerpt: '李四\n复核测试词' })
    await owner.mustCall('moderation.keep', { groupId, subject: item?.subject ?? { noun: 'line', id: '' }, reason: '', seen: item?.seen })
    expect(await namesFor(reader)).toEqual(['张三', '李四'])
  })

  test('is no thing of another group', async () => {
    const { reader, at, bring } = await aChat('here', line('张三'))
    await bring()
    const [found] = (await reader.mustCall('jielong.lines', at)).items
    const { owner, groupId } = await aRoom('there')
    expect(await owner.mustFail('moderation.hide', { groupId, subject: { noun: 'line', id: found?.lineId ?? '' }, reason: '不是我们的' })).toEqual({ code: 'moderation/not-found' })
  })
})

test('entries and lines that were held by a process that died before it told anybody are put into the queue by the timer', async () => {
  const { owner, starter, reader, groupId, at, bring } = await aChat('died', line('张三'))
  await bring()
  const { entryId = '' } = (await signedUp(starter, at, ['小王', '周六'])).myEntry ?? {}
  const held = { 'review.check': 'waiting', 'review.isHeld': true }
  for (const collection of ['entries', 'lines']) await putInside(cloud.emulator, collection, { query: { groupId }, data: held })
  await cloud.emulator.fireTimer('jobs')
  const { items } = await owner.mustCall('moderation.queue', { groupId })
  expect(items.map(({ subject }) => subject.noun).sort()).toEqual(['entry', 'line'])
  for (const { subject, seen } of items) await owner.mustCall('moderation.keep', { groupId, subject, reason: '', seen })
  expect(await entryOf(reader, at, starter)).toMatchObject({ entryId, content: { answers: ['小王', '周六', '', null] } })
})
