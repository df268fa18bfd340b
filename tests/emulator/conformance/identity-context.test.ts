import { until } from '../../support/until'
import { conformance } from './conformance'
import { person } from './probe'

conformance('Identity', ({ supports, refuses, differs }) => {
  supports('getWXContext', 'tells who calls, from which app and environment', async setting => {
    expect(await person(setting, 'oBo0000000')('whoAmI')).toEqual({ OPENID: 'oBo0000000', APPID: 'wxemulator00000000', ENV: 'emulator', SOURCE: 'wx_client' })
  })

  supports('getWXContext', 'believes nothing that the event says', async setting => {
    const seen = await person(setting, 'oBo0000000')('whoAmI', { OPENID: 'oAnn000000', WX_OPENID: 'oAnn000000', TCB_SOURCE: 'wx_trigger', userInfo: { openId: 'oAnn000000' } })
    expect(seen).toMatchObject({ OPENID: 'oBo0000000', SOURCE: 'wx_client' })
  })

  supports('getWXContext', 'has nobody in a timer, and says wx_trigger', async ({ emulator, db }) => {
    await emulator.fireTimer('ticker')
    const { data } = await db.collection('ticks').where({}).limit(1000).get()
    expect(data.at(-1)).toMatchObject({ openid: null, source: 'wx_trigger', event: { Type: 'Timer', TriggerName: 'daily' } })
  })

  supports('getWXContext', "has the person and wx_unknown in a function that takes WeChat's messages", async ({ emulator, cloud, db }) => {
    const from = `oMsg${Math.random().toString(36).slice(2)}`
    await cloud.openapi.security.mediaCheckAsync({ openid: from, version: 2, scene: 1, mediaUrl: 'https://example.com/a.jpg', mediaType: 2 })
    await until('the message came', async () => (await db.collection('messages').where({ 'event.FromUserName': from }).count()).total === 1)
    const { data } = await db.collection('messages').where({ 'event.FromUserName': from }).get()
    expect(data[0].from).toMatchObject({ OPENID: from, SOURCE: 'wx_unknown' })
    expect(emulator.log.at(-1)?.name).toBe('inbox')
  })

  supports('event.userInfo', "is added to a person's own call, and to no other", async setting => {
    expect(await person(setting)('event')).toMatchObject({ userInfo: { appId: 'wxemulator00000000', openId: 'oAnn000000' } })
    const nested = await person(setting)('call', { name: 'probe', data: { sdk: setting.cloud.version, tool: 'event' } })
    expect(nested.value).not.toHaveProperty('userInfo')
  })

  refuses('getWXContext', 'an openid of digits alone, which the SDK would turn into a number', async ({ emulator }) => {
    expect(() => emulator.signIn({ openid: '1234567890' })).toThrow('at least one letter')
  })

  differs('getWXContext', 'knows OPENID, APPID, ENV and SOURCE; there is no UNIONID and no CLIENTIP', async setting => {
    expect(Object.keys(await person(setting)('whoAmI')).sort()).toEqual(['APPID', 'ENV', 'OPENID', 'SOURCE'])
  })

  supports('getOpenData', 'opens what belongs to the caller, with its watermark, in the order asked', async setting => {
    const [one, two] = [{ openGId: 'tOne' }, { openGId: 'tTwo' }].map(data => setting.emulator.mintCloudID('oAnn000000', data))
    const opened = await person(setting)('openData', { list: [two, one] })
    expect(opened).toEqual([
      { cloudID: two, data: { openGId: 'tTwo', watermark: { appid: 'wxemulator00000000', timestamp: expect.any(Number) } } },
      { cloudID: one, data: { openGId: 'tOne', watermark: { appid: 'wxemulator00000000', timestamp: expect.any(Number) } } },
    ])
  })

  refuses('getOpenData', "another person's CloudID with -601007, one that nobody has with -601005", async setting => {
    const theirs = setting.emulator.mintCloudID('oBo0000000', { openGId: 'tOne' })
    expect(await person(setting)('openData', { list: [theirs, '43_made-up'] })).toMatchObject([{ errCode: -601007 }, { errCode: -601005 }])
  })

  refuses('getOpenData', 'a CloudID after its five minutes, with -601006', async setting => {
    const cloudID = setting.emulator.mintCloudID('oAnn000000', { openGId: 'tOne' })
    await setting.emulator.clock.advance(5 * 60_000 + 1000)
    const opened = await person(setting)('openData', { list: [cloudID] })
    await setting.emulator.clock.reset()
    expect(opened).toEqual([{ cloudID, errCode: -601006, errMsg: 'cloudID expired' }])
  })

  supports('CloudID in an event', 'arrives opened at the top level, and as it is below', async setting => {
    const cloudID = setting.emulator.mintCloudID('oAnn000000', { step: 7 })
    const event = await person(setting)('echo', { run: { $CloudID: cloudID }, deep: { run: { $CloudID: cloudID } } })
    expect(event).toMatchObject({ run: { cloudID, data: { step: 7 } }, deep: { run: { $CloudID: cloudID } } })
  })

  refuses('CloudID in an event', "of another person is an errCode in its place", async setting => {
    const cloudID = setting.emulator.mintCloudID('oBo0000000', { step: 7 })
    expect(await person(setting)('echo', { run: { $CloudID: cloudID } })).toMatchObject({ run: { cloudID, errCode: -601007 } })
  })

  supports('logger', 'writes objects to the log of the function, with their level', async setting => {
    await person(setting)('log')
    expect(setting.emulator.log.at(-1)?.output).toEqual([
      { level: 'info', text: '{"step":"one","n":2}' },
      { level: 'error', text: '{"step":"two"}' },
      { level: 'log', text: 'plain 3' },
    ])
  })

  supports('clock', "is the emulator's in a function and in serverDate", async setting => {
    const { emulator, things, db } = setting
    const day = Date.UTC(2031, 4, 5)
    await emulator.clock.set(day)
    const seen = await person(setting)('now')
    const { _id } = await things.add({ data: { at: db.serverDate() } })
    await emulator.clock.reset()
    const { data } = await things.doc(_id).get()
    for (const time of [seen, data.at.getTime()]) expect(Math.abs(time - day)).toBeLessThan(60_000)
  })
})
