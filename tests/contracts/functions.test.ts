import type { Emulator } from 'wechat-cloud-emulator'
import { contracts } from './contract'

interface Asked { value?: { context: Record<string, unknown>; event: Record<string, unknown>; operators: string }; failed?: { errCode: number } }

const asks = (emulator: Emulator, event: object, openid?: string) => emulator.invoke('asked', event, openid === undefined ? {} : { openid }) as Promise<Asked>

const codeOf = (work: Promise<unknown>): Promise<unknown> => work.then(() => 'answered', (reason: { code?: unknown }) => reason.code)

contracts('Functions', [], ({ needsFrom }) => {
  needsFrom('a person who is signed in', 'OPENID comes from the context, and nothing in an event can set it', async (emulator) => {
    const forged = { OPENID: 'oForged', openid: 'oForged', userInfo: { openId: 'oForged' }, WX_OPENID: 'oForged', context: { OPENID: 'oForged' } }
    const { value } = await asks(emulator, { ask: 'whoAsks', ...forged }, 'oLin000000')
    expect(value?.context).toMatchObject({ OPENID: 'oLin000000', SOURCE: 'wx_client' })
    expect(value?.event['userInfo']).toMatchObject({ openId: 'oLin000000' })
  })

  needsFrom('a person who is signed in', 'fifty people at once are each asked as themselves', async (emulator) => {
    const people = Array.from({ length: 50 }, (_person, at) => `oPerson${at}`)
    const seen = await Promise.all(people.map((openid) => asks(emulator, { ask: 'whoAsks' }, openid)))
    expect(seen.map(({ value }) => value?.context['OPENID'])).toEqual(people)
  })

  needsFrom('a deployed function', 'a timer comes from wx_trigger and from nobody', async (emulator) => {
    const fired = (await emulator.fireTimer('asked')) as unknown
    expect(fired).toBeDefined()
    expect(emulator.log.at(-1)).toMatchObject({ name: 'asked', source: 'wx_trigger' })
    expect(emulator.log.at(-1)?.openid).toBeUndefined()
  })

  needsFrom('a deployed function', 'a function called by a function keeps its person, and the chain tells who began', async (emulator) => {
    const { value } = (await asks(emulator, { ask: 'call', event: { ask: 'whoAsks' } }, 'oLin000000')) as { value?: { result: Asked } }
    expect(value?.result.value?.context).toMatchObject({ OPENID: 'oLin000000', SOURCE: 'wx_client,scf' })
  })

  needsFrom('a deployed function', 'a function that throws reaches a caller as errCode -1: ours answer envelopes', async (emulator) => {
    expect((await asks(emulator, { ask: 'call', event: { ask: 'throws' } })).failed?.errCode).toBe(-1)
  })

  needsFrom('a deployed function', 'a function sees the variables that are set for it', async (emulator) => {
    expect((await asks(emulator, { ask: 'whoAsks' }, 'oLin000000')).value?.operators).toBe('oOperator1')
  })

  needsFrom('a person who is signed in', 'an event of 100 KB arrives, a longer one does not', async (emulator) => {
    const event = (bytes: number) => ({ ask: 'whoAsks', text: 'x'.repeat(bytes - JSON.stringify({ ask: 'whoAsks', text: '' }).length) })
    expect((await asks(emulator, event(100 * 1024), 'oLin000000')).value?.event['text']).toHaveLength(event(100 * 1024).text.length)
    expect(await codeOf(asks(emulator, event(100 * 1024 + 1), 'oLin000000'))).toBe('EXCEED_REQUEST_LIMIT')
  })

  needsFrom('a person who is signed in', 'an answer of more than 1 MB fails, one of 900 KB does not', async (emulator) => {
    expect(await codeOf(asks(emulator, { ask: 'long', length: 900 * 1024 }))).toBe('answered')
    expect(await codeOf(asks(emulator, { ask: 'long', length: 1024 * 1024 }))).toBe('FUNCTIONS_RESULT_TOO_LONG')
  })

  needsFrom('a person who is signed in', 'a CloudID opens for whom it was made, and for nobody else', async (emulator) => {
    const cloudId = emulator.mintCloudID('oLin000000', { openGId: 'tChat' })
    const openFor = async (openid: string) => ((await asks(emulator, { ask: 'openData', cloudId }, openid)) as { value?: { list: { data?: { openGId?: string } }[] } }).value?.list[0]?.data?.openGId
    expect(await openFor('oLin000000')).toBe('tChat')
    expect(await openFor('oBo0000000')).toBeUndefined()
  })
})
