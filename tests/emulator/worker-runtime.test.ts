import type { Emulator } from '../../emulator'
import { start, using } from './fixtures/start'

let emulator: Emulator

beforeAll(async () => {
  emulator = await start({ runtime: 'worker', workers: 2, timers: false })
})
afterAll(() => emulator.close())

test('a function in a thread sees the caller, the environment and the database', async () => {
  const { value } = await using(emulator, 'oBo0000000')<{ context: Record<string, string>; operators: string }>('whoAmI')
  expect(value).toMatchObject({ context: { OPENID: 'oBo0000000', SOURCE: 'wx_client' }, operators: 'oAnn000000' })
  const added = await using(emulator)('add', { data: { n: 1 } })
  expect(added.value['_id']).toEqual(expect.any(String))
})

test('a function in a thread may ask the open interfaces', async () => {
  emulator.allowMessage('oBo0000000', 'tReply')
  expect((await using(emulator)('sendMessage', { to: 'oBo0000000', templateId: 'tReply' })).failed).toBeUndefined()
  expect(emulator.outbox).toMatchObject([{ touser: 'oBo0000000', templateId: 'tReply' }])
})

test('a function in a thread may ask everything else that the SDK sends', async () => {
  const use = using(emulator, 'oBo0000000')
  const { value: added } = await use<{ _id: string }>('add', { data: { n: 7, tags: ['a'], price: 2, deep: {} } })
  expect((await use<{ data: object }>('commands', { id: added._id })).value.data).toMatchObject({ n: 9, tags: ['a', 'b', 'c'], price: 6, deep: { value: 7 } })
  await use('startCounter')
  expect((await use('increment')).failed).toBeUndefined()
  const { value: file } = await use<{ fileID: string }>('upload', { path: 'in/一.txt', text: '中文' })
  expect((await use('download', file)).value).toEqual({ text: '中文' })
  expect((await use<{ fileList: object[] }>('address', file)).value.fileList).toMatchObject([{ status: 0, tempFileURL: expect.stringMatching(/^http/) as string }])
  expect((await use('deleteFile', file)).failed).toBeUndefined()
  expect((await use('checkText', { content: '一句平常的话' })).value).toMatchObject({ errCode: 0, result: { suggest: 'pass' } })
  expect((await use('checkMedia', { url: 'https://example.com/a.png' })).value).toMatchObject({ errCode: 0, traceId: expect.any(String) as string })
  expect((await use('drawCode', { scene: 'a=1' })).value).toMatchObject({ contentType: 'image/png', start: '89504e470d0a1a0a' })
  const cloudID = emulator.mintCloudID('oBo0000000', { openGId: 'g1' })
  expect(JSON.stringify((await use('openData', { list: [cloudID] })).value)).toContain('g1')
})

test('what one run leaves in process.env is gone in the next', async () => {
  await using(emulator, 'oBo0000000')('whoAmI')
  const reply = (await emulator.invoke('toolbox', { tool: 'whoAmI' })) as { value: { context: Record<string, string> } }
  expect(reply.value.context).not.toHaveProperty('OPENID')
})

test('nested calls do not wait for the pool that their callers fill', async () => {
  const relays = Array.from({ length: 4 }, () => emulator.invoke('relay', { to: 'relay', data: { to: 'relay', data: {} } }, { openid: 'oBo0000000' }))
  const replies = (await Promise.all(relays)) as { theirs: { theirs: { source: string } } }[]
  expect(replies.map(({ theirs }) => theirs.theirs.source)).toEqual(Array(4).fill('wx_client,scf,scf'))
})

test('what a function throws comes back', async () => {
  await expect(emulator.invoke('toolbox', { tool: 'fail' })).rejects.toThrow('boom')
})

test('the clock that functions read is the emulator\'s', async () => {
  const day = Date.UTC(2030, 0, 2)
  await emulator.clock.set(day)
  const { value } = await using(emulator)<{ ownClock: number; at: number }>('addNow')
  await emulator.clock.reset()
  expect(Math.abs(value.ownClock - day)).toBeLessThan(60_000)
  expect(Math.abs(value.at - day)).toBeLessThan(60_000)
})
