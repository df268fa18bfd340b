import { until } from '../../support/until'
import { conformance, refusalOf, type Setting } from './conformance'
import { person } from './probe'

const openid = 'oAnn000000'
const check = ({ cloud }: Setting, input: object) => cloud.openapi.security.msgSecCheck({ openid, version: 2, scene: 2, content: '冰箱不制冷', ...input })
const checkMedia = ({ cloud }: Setting, input: object) => cloud.openapi.security.mediaCheckAsync({ openid, version: 2, scene: 3, mediaUrl: 'https://example.com/a.jpg', mediaType: 2, ...input })

/** What `inbox` heard about a trace. */
async function verdictOn({ db }: Setting, traceId: string) {
  const found = () => db.collection('messages').where({ 'event.trace_id': traceId }).get()
  await until('the verdict came', async () => (await found()).data.length === 1)
  return (await found()).data[0].event
}

conformance('Open interfaces: content checks', ({ supports, refuses, differs }) => {
  supports('openapi.security.msgSecCheck', "answers in WeChat's shape, in camelCase", async setting => {
    expect(await check(setting, {})).toEqual({
      errCode: 0,
      errMsg: 'openapi.security.msgSecCheck:ok',
      traceId: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/),
      result: { suggest: 'pass', label: 100 },
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
    })
  })

  supports('openapi.security.msgSecCheck', 'says review or risky, with label and keyword', async setting => {
    expect((await check(setting, { content: '这是复核测试词' })).result).toEqual({ suggest: 'review', label: 21000 })
    const risky = await check(setting, { content: '加-微 信。办理' })
    expect([risky.result, risky.detail[1]]).toEqual([{ suggest: 'risky', label: 10001 }, expect.objectContaining({ strategy: 'keyword', keyword: '加微信办理' })])
  })

  differs('openapi.security.msgSecCheck', 'judges by a few words, or always as the switch says', async setting => {
    const { contentCheck } = setting.emulator
    const said: string[] = []
    for (const text of ['pass', 'review', 'risky'] as const) {
      contentCheck.set({ text })
      said.push((await check(setting, { content: '违规测试词' })).result.suggest)
    }
    contentCheck.set({ text: 'words' })
    expect(said).toEqual(['pass', 'review', 'risky'])
  })

  refuses('openapi.security.msgSecCheck', 'everything with -604103 while the switch says down', async setting => {
    setting.emulator.contentCheck.set({ text: 'down' })
    const refusal = await refusalOf(check(setting, {}))
    setting.emulator.contentCheck.set({ text: 'words' })
    expect(refusal.errCode).toBe(-604103)
  })

  supports('limit: text to check', 'is 2500 characters, an emoji being one', async setting => {
    expect((await check(setting, { content: '🌧'.repeat(2500) })).errCode).toBe(0)
    expect((await refusalOf(check(setting, { content: '字'.repeat(2501) }))).errCode).toBe(45002)
  })

  refuses('openapi.security.msgSecCheck', "what WeChat refuses, with WeChat's codes: no text, version 1, scene 5, nobody", async setting => {
    const faults: [object, number][] = [[{ content: '' }, 44004], [{ version: 1 }, 40097], [{ scene: 5 }, 40129], [{ openid: '' }, 40003], [{ openid: undefined }, 40003]]
    for (const [input, errCode] of faults) expect((await refusalOf(check(setting, input))).errCode).toBe(errCode)
  })

  differs('openapi.security.msgSecCheck', 'does not ask whether the person was there in the last two hours', async setting => {
    expect((await check(setting, { openid: 'oNobodyHasSeen' })).errCode).toBe(0)
  })

  supports('openapi.security.mediaCheckAsync', 'answers a trace at once and the verdict through the function for messages', async setting => {
    const { traceId, errCode } = await checkMedia(setting, {})
    expect(errCode).toBe(0)
    expect(await verdictOn(setting, traceId)).toEqual({
      ToUserName: 'gh_emulator',
      FromUserName: openid,
      CreateTime: expect.any(Number),
      MsgType: 'event',
      Event: 'wxa_media_check',
      appid: 'wxemulator00000000',
      trace_id: traceId,
      version: 2,
      detail: [{ strategy: 'content_model', errcode: 0, suggest: 'pass', label: 100, prob: 90 }],
      errcode: 0,
      errmsg: 'ok',
      result: { suggest: 'pass', label: 100 },
    })
  })

  supports('openapi.security.mediaCheckAsync', 'says risky when the switch says so', async setting => {
    setting.emulator.contentCheck.set({ media: 'risky' })
    const { traceId } = await checkMedia(setting, {})
    const verdict = await verdictOn(setting, traceId)
    setting.emulator.contentCheck.set({ media: 'words' })
    expect(verdict.result).toEqual({ suggest: 'risky', label: 21000 })
  })

  refuses('openapi.security.mediaCheckAsync', 'an address that is none, a kind that is none, nobody, and everything while down', async setting => {
    const faults: [object, number][] = [[{ mediaUrl: 'cloud://a/b' }, 40097], [{ mediaType: 3 }, 40097], [{ openid: 'x y' }, 40003], [{ version: 1 }, 40097]]
    for (const [input, errCode] of faults) expect((await refusalOf(checkMedia(setting, input))).errCode).toBe(errCode)
    setting.emulator.contentCheck.set({ media: 'down' })
    const refusal = await refusalOf(checkMedia(setting, {}))
    setting.emulator.contentCheck.set({ media: 'words' })
    expect(refusal.errCode).toBe(-604103)
  })

  supports('limit: media to check', 'is 10 MB, for files of this environment', async setting => {
    const { cloud } = setting
    const { fileID } = await cloud.uploadFile({ cloudPath: `${setting.name}.jpg`, fileContent: Buffer.alloc(10 * 1024 * 1024 + 1) })
    const { fileList } = await cloud.getTempFileURL({ fileList: [{ fileID, maxAge: 60 }] })
    expect((await refusalOf(checkMedia(setting, { mediaUrl: fileList[0].tempFileURL }))).errCode).toBe(45001)
  })

  refuses('openapi', 'a function whose config.json does not allow the interface, with -604101', async setting => {
    expect((await refusalOf(person(setting, openid, 'plain')('checkText', { input: { content: '你好' } }))).errCode).toBe(-604101)
    expect((await person(setting)('checkText', { input: { content: '你好' } })).result.suggest).toBe('pass')
  })

  refuses('openapi', 'an interface that is not emulated, with -604100', async ({ cloud }) => {
    expect((await refusalOf(cloud.openapi.customerServiceMessage.send({ touser: openid }))).errCode).toBe(-604100)
    expect((await refusalOf(cloud.openapi.urllink.generate({ path: 'pages/index' }))).errCode).toBe(-604100)
  })
})
