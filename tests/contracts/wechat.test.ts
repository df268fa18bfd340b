import type { Emulator } from 'wechat-cloud-emulator'
import { until } from '../support/until'
import { contracts } from './contract'
import { heardBy } from './heard-by'

interface Asked { value?: Record<string, unknown>; failed?: { errCode: number } }

const asks = (emulator: Emulator, event: object) => emulator.invoke('asked', event, { openid: 'oLin000000' }) as Promise<Asked>

const suggestionFor = async (emulator: Emulator, content: string) => ((await asks(emulator, { ask: 'text', content })).value?.['result'] as { suggest: string } | undefined)?.suggest

const RISKY_HERE = '违规测试词'

contracts('What WeChat does for a function', [], ({ needsFrom, differs }) => {
  needsFrom('a deployed function', 'msgSecCheck takes 2,500 letters and refuses more', async (emulator) => {
    expect(await suggestionFor(emulator, '字'.repeat(2500))).toBe('pass')
    expect((await asks(emulator, { ask: 'text', content: '字'.repeat(2501) })).failed?.errCode).toBe(45002)
  })

  needsFrom('a deployed function', 'msgSecCheck that is down throws, and says nothing of the text', async (emulator) => {
    emulator.contentCheck.set({ text: 'down' })
    expect((await asks(emulator, { ask: 'text', content: '你好' })).failed?.errCode).toBeLessThan(0)
    emulator.contentCheck.set({ text: 'words' })
  })

  needsFrom('WeChat itself', 'mediaCheckAsync answers a trace, and inbox hears the verdict under it', async (emulator) => {
    const traceId = (await asks(emulator, { ask: 'picture' })).value?.['traceId']
    const heard = heardBy(emulator)
    await until('inbox heard', async () => (await heard(String(traceId))) !== null)
    expect((await heard(String(traceId)))?.message).toMatchObject({ MsgType: 'event', Event: 'wxa_media_check', trace_id: traceId, errcode: 0, result: { suggest: 'pass' } })
  })

  needsFrom('a person who is signed in', 'one consent is one message; without one WeChat answers 43101', async (emulator) => {
    const send = () => asks(emulator, { ask: 'message', to: 'oBo0000000', thing: '明天三包到期' })
    expect((await send()).failed?.errCode).toBe(43101)
    emulator.allowMessage('oBo0000000', 'template-1')
    expect((await send()).failed).toBeUndefined()
    expect((await send()).failed?.errCode).toBe(43101)
  })

  needsFrom('a deployed function', 'a thing has 20 characters at most in a message', async (emulator) => {
    emulator.allowMessage('oMei000000', 'template-1')
    expect((await asks(emulator, { ask: 'message', to: 'oMei000000', thing: '字'.repeat(21) })).failed?.errCode).toBe(47003)
    expect((await asks(emulator, { ask: 'message', to: 'oMei000000', thing: '字'.repeat(20) })).failed).toBeUndefined()
  })

  needsFrom('a deployed function', 'a code is a picture for a scene of 32 letters, and for none longer', async (emulator) => {
    expect((await asks(emulator, { ask: 'code', scene: 'j'.repeat(32) })).value).toMatchObject({ contentType: expect.stringContaining('image/') })
    expect((await asks(emulator, { ask: 'code', scene: 'j'.repeat(33) })).failed?.errCode).toBe(40169)
  })

  differs('who judges a text', async (emulator) => {
    expect([await suggestionFor(emulator, '你好'), await suggestionFor(emulator, RISKY_HERE)]).toEqual(['pass', 'risky'])
  })

  differs('whose texts are judged', async (emulator) => {
    await emulator.clock.advance(3 * 60 * 60_000)
    expect(await suggestionFor(emulator, '你好')).toBe('pass')
    await emulator.clock.reset()
  })

  differs('when a picture is judged', async (emulator) => {
    const traceId = String((await asks(emulator, { ask: 'picture' })).value?.['traceId'])
    const heard = heardBy(emulator)
    const askedAt = emulator.clock.now()
    await until('inbox heard', async () => (await heard(traceId)) !== null)
    expect(emulator.clock.now() - askedAt).toBeLessThan(30 * 60_000)
  })

  differs("what WeChat's own messages say of their source", async (emulator) => {
    const traceId = String((await asks(emulator, { ask: 'picture' })).value?.['traceId'])
    const heard = heardBy(emulator)
    await until('inbox heard', async () => (await heard(traceId)) !== null)
    expect((await heard(traceId))?.source).toBe('wx_unknown')
  })

  differs('what a mini-program code leads to', async (emulator) => {
    expect((await asks(emulator, { ask: 'code', scene: 'jielong-1' })).value).toMatchObject({ contentType: 'image/png', length: expect.any(Number) })
  })

  differs('how much may be asked', async (emulator) => {
    const suggestions = await Promise.all(Array.from({ length: 100 }, () => suggestionFor(emulator, '你好')))
    expect(suggestions.every((each) => each === 'pass')).toBe(true)
  })
})
