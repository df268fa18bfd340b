import type { Emulator } from '../../../emulator'
import { start } from '../fixtures/start'
import { conformance, refusalOf, type Setting } from './conformance'
import { person } from './probe'

const send = ({ cloud }: Setting, input: object) =>
  cloud.openapi.subscribeMessage.send({ touser: 'oAnn000000', templateId: 'tReply', page: 'pages/index?id=1', data: { thing1: { value: '有人回应' } }, ...input })
const draw = ({ cloud }: Setting, input: object) => cloud.openapi.wxacode.getUnlimited({ scene: 'id=1', page: 'pages/index/index', ...input })

const [width, height] = [16, 20]

let threads: Emulator | undefined
const inThreads = async () => (threads ??= await start({ runtime: 'worker', workers: 2, timers: false }))
afterAll(() => threads?.close())

conformance('Open interfaces: messages and codes', ({ supports, refuses, differs }) => {
  supports('openapi.subscribeMessage.send', 'sends one message for one consent; the outbox keeps it', async setting => {
    setting.emulator.allowMessage('oAnn000000', 'tReply')
    expect(await send(setting, {})).toEqual({ errCode: 0, errMsg: 'openapi.subscribeMessage.send:ok' })
    expect(setting.emulator.outbox.at(-1)).toMatchObject({ touser: 'oAnn000000', templateId: 'tReply', page: 'pages/index?id=1', data: { thing1: { value: '有人回应' } } })
    expect((await refusalOf(send(setting, {}))).errCode).toBe(43101)
  })

  refuses('openapi.subscribeMessage.send', 'whoever has not agreed to this template, with 43101', async setting => {
    setting.emulator.allowMessage('oAnn000000', 'tOther')
    setting.emulator.allowMessage('oBo0000000', 'tReply')
    expect((await refusalOf(send(setting, {}))).errCode).toBe(43101)
  })

  supports('openapi.subscribeMessage.send', 'uses up no consent for a message that is refused', async setting => {
    setting.emulator.allowMessage('oAnn000000', 'tOnce')
    expect((await refusalOf(send(setting, { templateId: 'tOnce', data: { thing1: { value: '' } } }))).errCode).toBe(47003)
    expect((await send(setting, { templateId: 'tOnce' })).errCode).toBe(0)
  })

  refuses('openapi.subscribeMessage.send', 'data that a field of this kind does not take, with 47003 and its name', async setting => {
    const wrong = { thing1: '字'.repeat(21), number2: '3个', thing13: '第一行\n第二行', date3: '后天', date14: '2026-11-22T08:00', time4: 'noon', amount5: 'many', phrase6: '超过五个汉字', name7: '', letter8: '1', symbol9: 'a', character_string10: '汉字', phone_number11: '电话', car_number12: '粤A8Z888挂挂挂' }
    for (const [field, value] of Object.entries(wrong)) {
      const { errCode, errMsg } = await refusalOf(send(setting, { data: { [field]: { value } } }))
      expect([errCode, errMsg]).toEqual([47003, expect.stringContaining(`data.${field}.value`)])
    }
  })

  supports('openapi.subscribeMessage.send', 'takes what WeChat names as examples for each kind of field', async setting => {
    const right = { thing1: '20个以内字符，可汉字', number2: '1.5', date3: '2019年10月1日 15:01', date13: '2018-01-01', date14: '2018/01/01', date15: '2018.01.01', date16: '2018-01', date17: '01-01', date18: '2018年1月', date19: '1月1日', date20: '2019-10-01 15:01:00~2019-10-02 15:01:00', time4: '15:01', time21: '2019-10-01 15:01', amount5: '￥12.50元', phrase6: '配送中', name7: '张三', letter8: 'abc', symbol9: '+', character_string10: 'A-1', phone_number11: '+86-0766-66888866', car_number12: '粤A8Z888挂' }
    for (const [field, value] of Object.entries(right)) {
      setting.emulator.allowMessage('oAnn000000', 'tReply')
      expect((await send(setting, { data: { [field]: { value } } })).errCode).toBe(0)
    }
  })

  refuses('openapi.subscribeMessage.send', 'nobody, no template and no data, with 40003, 40037 and 47003', async setting => {
    const faults: [object, number][] = [[{ touser: '' }, 40003], [{ templateId: '' }, 40037], [{ data: {} }, 47003], [{ data: undefined }, 47003]]
    for (const [input, errCode] of faults) expect((await refusalOf(send(setting, input))).errCode).toBe(errCode)
  })

  differs('openapi.subscribeMessage.send', 'does not know your templates: any id is one, and its fields are those that you send', async setting => {
    setting.emulator.allowMessage('oAnn000000', 'made-up')
    expect((await send(setting, { templateId: 'made-up', data: { thing9: { value: '什么都行' } } })).errCode).toBe(0)
  })

  supports('openapi.wxacode.getUnlimited', 'answers a PNG of the width asked, 430 by default', async setting => {
    const { contentType, buffer } = await draw(setting, {})
    const [bytes, wide] = [Buffer.from(buffer), Buffer.from((await draw(setting, { width: 1280 })).buffer)]
    expect([contentType, bytes.subarray(1, 4).toString(), bytes.readUInt32BE(width), bytes.readUInt32BE(height), wide.readUInt32BE(width)]).toEqual(['image/png', 'PNG', 430, 430, 1280])
  })

  differs('openapi.wxacode.getUnlimited', 'draws what nobody can scan: the same for the same scene and page, another for another', async setting => {
    const drawn = async (input: object) => Buffer.from((await draw(setting, input)).buffer).toString('base64')
    const one = await drawn({})
    expect([await drawn({}) === one, await drawn({ scene: 'id=2' }) === one]).toEqual([true, false])
  })

  supports('limit: scene of a code', 'is 32 characters of those that WeChat allows', async setting => {
    expect((await draw(setting, { scene: "a1!#$&'()*+,/:;=?@-._~" })).errCode).toBe(0)
    expect((await draw(setting, { scene: 'x'.repeat(32) })).errCode).toBe(0)
    for (const scene of ['x'.repeat(33), '', 'a%20', '汉字', 'a b', undefined]) expect((await refusalOf(draw(setting, { scene }))).errCode).toBe(40169)
  })

  refuses('openapi.wxacode.getUnlimited', 'a page that begins with / or has parameters, with 41030; a version or width that is none, with 40097', async setting => {
    for (const page of ['/pages/index', 'pages/index?id=1']) expect((await refusalOf(draw(setting, { page }))).errCode).toBe(41030)
    for (const input of [{ envVersion: 'beta' }, { width: 279 }, { width: 1281 }]) expect((await refusalOf(draw(setting, input))).errCode).toBe(40097)
  })

  refuses('openapi.wxacode.getUnlimited', 'everything with -604103 while it is down', async setting => {
    setting.emulator.openApisDown.add('wxacode.getUnlimited')
    const refusal = await refusalOf(draw(setting, {}))
    setting.emulator.openApisDown.delete('wxacode.getUnlimited')
    expect(refusal.errCode).toBe(-604103)
  })

  refuses('getVoIPSign', 'is not emulated: -604100', async ({ cloud }) => {
    expect((await refusalOf(cloud.getVoIPSign({ groupId: 'g', timestamp: 1, nonce: 'n' }))).errCode).toBe(-604100)
  })

  refuses('getCloudCallSign', 'is not emulated: -604100', async ({ cloud }) => {
    expect((await refusalOf(cloud.getCloudCallSign({ parameterList: [] }))).errCode).toBe(-604100)
  })

  refuses('cloudPay', 'is not emulated, and the refusal names the interface', async ({ cloud }) => {
    expect((await refusalOf(cloud.cloudPay.unifiedOrder({ body: 'x' }))).errMsg).toContain('cloudPay.unifiedOrder')
  })

  refuses('callOpenAPI', 'is not emulated: the refusal names what replaces it', async ({ cloud }) => {
    expect((await refusalOf(cloud.callOpenAPI({ api: 'wxacode.get', data: {} }))).errMsg).toContain('cloud.openapi.wxacode.get')
  })
})

conformance('Open interfaces: messages and codes', ({ refuses }) => {
  refuses('ai', 'is not emulated: refused by name, before anything is sent to the real cloud', async setting => {
    expect((await refusalOf(person(setting)('ai'))).errMsg).toContain('cloud.ai(), models and mysql are not emulated')
    const inThread = await inThreads()
    expect(await inThread.invoke('probe', { sdk: '4.0.2', tool: 'ai' })).toMatchObject({ failed: { errMsg: expect.stringContaining('are not emulated') } })
  })

  refuses('ai', 'nor does a function reach its address by https.get', async setting => {
    expect((await refusalOf(person(setting)('away'))).errMsg).toContain('are not emulated')
    const inThread = await inThreads()
    expect(await inThread.invoke('probe', { sdk: '4.0.2', tool: 'away' })).toMatchObject({ failed: { errMsg: expect.stringContaining('are not emulated') } })
  })
}, { sdks: ['4.0.2'] })
