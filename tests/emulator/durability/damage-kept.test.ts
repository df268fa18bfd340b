import { readFileSync } from 'node:fs'
import type { Emulator } from '../../../emulator'
import { repair } from '../../../emulator/state/repair'
import { start, using } from '../fixtures/start'
import { aFolder, fileIn, overwrite } from './a-folder'
import { buildProgram, command } from './a-program'

const program = buildProgram()

const DAY = 86_400_000

/** Two of each, the clock a day ahead, and what the second CloudID is. */
async function aState(data: string): Promise<string> {
  const emulator = await start({ data, mediaCheckDelay: 60_000 })
  await emulator.clock.advance(DAY)
  for (const openid of ['oFirst0000', 'oSecond000']) {
    for (const templateId of ['tKept', 'tSent']) emulator.allowMessage(openid, templateId)
    await using(emulator)('sendMessage', { to: openid, templateId: 'tSent' })
    await using(emulator, openid)('checkMedia', { url: 'https://example.com/a.jpg' })
  }
  const [, second = ''] = ['oFirst0000', 'oSecond000'].map((openid) => emulator.mintCloudID(openid, { openGId: 'tGroup' }))
  await emulator.close()
  return second
}

/** Writes over the first letters that these are found at. */
function spoil(data: string, words: string, by: string): void {
  const at = readFileSync(fileIn(data)).indexOf(words)
  expect(at).toBeGreaterThan(0)
  overwrite(fileIn(data), at, Buffer.from(by, 'latin1'))
}

const isOpened = async (emulator: Emulator, cloudID: string) =>
  (await using(emulator, 'oSecond000')('openData', { list: [cloudID] })).value['list'] as { data?: object }[]

const SECOND_MESSAGE = { touser: 'oSecond000', templateId: 'tSent' }

const left = (emulator: Emulator, openid: string) => using(emulator)('sendMessage', { to: openid, templateId: 'tKept' }).then(({ failed }) => failed === undefined)

interface Left {
  messages: object[]
  consents: boolean[]
  isAhead: boolean
}

const WHOLE: Left = { messages: [{ ...SECOND_MESSAGE, touser: 'oFirst0000' }, SECOND_MESSAGE], consents: [true, true], isAhead: true }

test.each<[string, string, string, string, Left]>([
  ['a message without its quote', '{"touser":"oFirst', '{xtouser', '发出的订阅消息', { ...WHOLE, messages: [SECOND_MESSAGE] }],
  ['a message to nobody', '{"touser":"oFirst', '{"tousex', '发出的订阅消息', { ...WHOLE, messages: [SECOND_MESSAGE] }],
  ['a message that is no text', '{"touser":"oFirst', '{"\xff', '发出的订阅消息', { ...WHOLE, messages: [] }],
  ['a consent that is no number', '["oFirst0000\\ntKept",1', '["oFirst0000\\ntKept",x', '订阅消息还能发几次', { ...WHOLE, consents: [false, true] }],
  ['a consent whose line ends early', '["oFirst0000\\ntKept",1', '["oFirst0000\\ntKept"]1', '订阅消息还能发几次', { ...WHOLE, consents: [false, true] }],
  ['a CloudID of nobody', '{"openid":"oFirst0000","data"', '{"openix', 'CloudID', WHOLE],
  ['a verdict of nobody', '{"openid":"oFirst0000","traceId"', '{"openix', '还没有告诉云函数的检查结果', WHOLE],
  ['a clock that says no number', `clock-offset${DAY}`, 'clock-offsetx', '时钟拨了多少', { ...WHOLE, isAhead: false }],
])('%s is told of at the start, and repair keeps what is sound beside it', async (_, words, by, title, { messages, consents, isAhead }) => {
  const data = aFolder()
  const second = await aState(data)
  spoil(data, words, by)
  await expect(start({ data })).rejects.toThrow(/^数据文件 .+ 有一部分损坏了，没有被改动；运行 wechat-cloud-emulator repair --data /)
  expect(repair(data)).toMatchObject({ lost: [], lostBeside: [title] })
  expect(repair(data)).toBeUndefined()
  const emulator = await start({ data })
  expect(emulator.outbox).toMatchObject(messages)
  expect([await left(emulator, 'oFirst0000'), await left(emulator, 'oSecond000')]).toEqual(consents)
  expect(await isOpened(emulator, second)).toMatchObject([{ data: { openGId: 'tGroup' } }])
  expect(emulator.clock.offset).toBe(isAhead ? DAY : 0)
  await emulator.close()
})

test('the command says what could not be saved beside the documents', async () => {
  const data = aFolder()
  await aState(data)
  spoil(data, '{"touser":"oFirst', '{x')
  spoil(data, `clock-offset${DAY}`, 'clock-offsetx')
  expect((await command(program, 'repair', '--data', data)).out).toContain('\n此外，这些有一部分没能救回来：')
  expect((await command(program, 'repair', '--data', data)).out).toBe('数据文件是好的，什么也没有改。\n')
})
