import type { Emulator } from '../../emulator'
import { until } from '../support/until'
import { start, using } from './fixtures/start'

let emulator: Emulator
let use: ReturnType<typeof using>

beforeEach(async () => {
  emulator = await start({ slowness: 30 })
  use = using(emulator)
})
afterEach(() => emulator.close())

describe('msgSecCheck', () => {
  test('answers in WeChat\'s shape', async () => {
    const { value } = await use('checkText', { content: '冰箱不制冷' })
    expect(value).toEqual({
      errCode: 0,
      errMsg: 'openapi.security.msgSecCheck:ok',
      traceId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/),
      result: { suggest: 'pass', label: 100 },
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    })
  })

  test('finds an advertisement, however it is spaced out, and what wants a second look', async () => {
    expect((await use('checkText', { content: '退款加-微 信。办理' })).value['result']).toEqual({ suggest: 'risky', label: 10001 })
    expect((await use('checkText', { content: '这是复核测试词' })).value['result']).toEqual({ suggest: 'review', label: 21000 })
  })

  test.each(['pass', 'review', 'risky'] as const)('says %s to everything when told so', async mode => {
    emulator.contentCheck.set({ text: mode })
    expect((await use('checkText', { content: '违规测试词' })).value['result']).toMatchObject({ suggest: mode })
  })

  test('can be down, and can be slow', async () => {
    emulator.contentCheck.set({ text: 'down' })
    expect((await use('checkText', { content: '你好' })).failed?.errCode).toBe(-604103)
    emulator.contentCheck.set({ text: 'slow' })
    expect((await use('checkText', { content: '违规测试词' })).value['result']).toMatchObject({ suggest: 'risky' })
    expect(emulator.log.at(-1)?.duration).toBeGreaterThan(29)
  })

  test.each([
    [{ content: 'x'.repeat(2501) }, 45002],
    [{ content: '' }, 44004],
    [{ content: '你好', version: 1 }, 40097],
    [{ content: '你好', scene: 5 }, 40129],
    [{ content: '你好', openid: '' }, 40003],
  ])('refuses %# with WeChat\'s code', async (input, errCode) => {
    expect((await use('checkText', input)).failed?.errCode).toBe(errCode)
  })

  test('takes 2500 characters', async () => {
    expect((await use('checkText', { content: '字'.repeat(2500) })).failed).toBeUndefined()
  })
})

describe('mediaCheckAsync', () => {
  interface Message {
    event: Record<string, unknown>
    from: Record<string, string>
  }

  async function firstMessage(): Promise<Message> {
    let message: Message | undefined
    await until('inbox heard', async () => {
      const { value } = await use<{ data: Message[] }>('where', { collection: 'messages', query: {}, order: '_id' })
      ;[message] = value.data
      return message !== undefined
    })
    return message as Message
  }

  test('answers a trace at once, and the verdict through inbox, in WeChat\'s shape', async () => {
    const { value } = await use('checkMedia', { url: 'https://example.com/a.jpg' })
    expect(value['traceId']).toEqual(expect.any(String))
    const message = await firstMessage()
    expect(message.event).toEqual({
      ToUserName: 'gh_emulator',
      FromUserName: 'oAnn000000',
      CreateTime: expect.any(Number),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wxemulator00000000',
      trace_id: value['traceId'],
      version: 2,
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'pass', label: 100 },
    })
    expect(message.from['SOURCE']).not.toContain('wx_client')
  })

  test('can say that a picture is risky, and can be down', async () => {
    emulator.contentCheck.set({ media: 'risky' })
    await use('checkMedia', { url: 'https://example.com/a.jpg' })
    expect((await firstMessage()).event['result']).toEqual({ suggest: 'risky', label: 21000 })
    emulator.contentCheck.set({ media: 'down' })
    expect((await use('checkMedia', { url: 'https://example.com/a.jpg' })).failed?.errCode).toBe(-604103)
  })
})

describe('subscription messages', () => {
  test('one consent is one message, and the outbox keeps it', async () => {
    const message = { to: 'oBo0000000', templateId: 'reply' }
    expect((await use('sendMessage', message)).failed?.errCode).toBe(43101)
    emulator.allowMessage('oBo0000000', 'reply')
    expect((await use('sendMessage', message)).failed).toBeUndefined()
    expect((await use('sendMessage', message)).failed?.errCode).toBe(43101)
    expect(emulator.outbox).toEqual([
      { touser: 'oBo0000000', templateId: 'reply', page: 'pages/index', data: { thing1: { value: '有人回应' } }, at: expect.any(Number) },
    ])
  })
})

describe('fields of subscription messages', () => {
  const to = 'oCo0000000'
  test.each([
    ['a thing of 21 characters', { thing1: { value: '长'.repeat(21) } }],
    ['a thing that says nothing', { thing1: { value: '' } }],
    ['a day in another form', { date3: { value: '2026-11-22' } }],
    ['a field that is no object', { thing1: '有人回应' }],
  ])('%s is refused, and costs no consent', async (_what, data) => {
    const message = { to, templateId: 'form' }
    emulator.allowMessage(to, 'form')
    expect((await use('sendMessage', { ...message, data })).failed?.errCode).toBe(47003)
    expect((await use('sendMessage', message)).failed).toBeUndefined()
  })

  test('twenty characters, and a day as WeChat writes it, are taken', async () => {
    emulator.allowMessage(to, 'form')
    const data = { thing1: { value: '长'.repeat(19) + '😀' }, date3: { value: '2026年11月2日' }, phrase4: { value: '处理中' } }
    expect((await use('sendMessage', { to, templateId: 'form', data })).failed).toBeUndefined()
  })
})

describe('wxacode', () => {
  test('is a PNG', async () => {
    const { value } = await use('drawCode', { scene: 'id=1' })
    expect(value).toEqual({ contentType: 'image/png', start: '89504e470d0a1a0a', length: expect.any(Number) })
  })

  test('can be down, and answer again', async () => {
    emulator.openApisDown.add('wxacode.getUnlimited')
    expect((await use('drawCode', { scene: 'id=1' })).failed?.errCode).toBe(-604103)
    emulator.openApisDown.clear()
    expect((await use('drawCode', { scene: 'id=1' })).failed).toBeUndefined()
  })

  test('has a scene of 32 characters at most', async () => {
    expect((await use('drawCode', { scene: 'x'.repeat(33) })).failed?.errCode).toBe(40169)
  })
})

describe('leave to call', () => {
  test('a function may call only what its config.json names', async () => {
    expect(await emulator.invoke('mute', {}, { openid: 'oAnn000000' })).toEqual({ errCode: -604101 })
  })

  test('an interface that is not emulated says so', async () => {
    expect((await use('customerMessage')).failed?.errCode).toBe(-604100)
  })
})
