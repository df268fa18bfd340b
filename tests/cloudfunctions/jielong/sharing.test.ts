import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { emulated, startCloud } from '../../support/emulated'
import { putInside } from '../../support/look-inside'
import { builtFunctions } from '../../support/places'

const cloud = emulated({ indexRequired: true })

const PNG = '89504e470d0a1a0a'

const scene = async () => {
  const chen = cloud.as('chen')
  const group = await cloud.aGroup(chen, {})
  const { jielongId } = await cloud.aJielong(chen, group)
  return { chen, group, groupId: group.groupId, jielongId, here: { groupId: group.groupId, jielongId } }
}
const bytesAt = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())
const fileOf = (url: string) => Buffer.from(new URL(url).pathname.slice('/files/'.length), 'base64url').toString()
const hide = (jielongId: string) => putInside(cloud.emulator, 'jielongs', { query: { _id: jielongId }, data: { 'review.check': 'waiting', 'review.isHeld': true } })

afterEach(() => cloud.emulator.openApisDown.clear())

describe('a mini-program code', () => {
  test('is a picture, made once: whoever asks later gets the same file, also while WeChat draws none', async () => {
    const { chen, group, here } = await scene()
    const first = await chen.mustCall('jielong.drawCode', here)
    const picture = await bytesAt(first.url)
    expect(picture.subarray(0, 8).toString('hex')).toBe(PNG)
    expect(fileOf(first.url)).toBe(`codes/${here.jielongId}.png`)

    cloud.emulator.openApisDown.add('wxacode.getUnlimited')
    const lin = await cloud.aMember('lin', group)
    const second = await lin.mustCall('jielong.drawCode', here)
    expect(fileOf(second.url)).toBe(fileOf(first.url))
    expect(await bytesAt(second.url)).toEqual(picture)
  })

  test('differs from one 接龙 to the next, and its id fits the code’s address', async () => {
    const one = await scene()
    const two = await scene()
    const pictures = await Promise.all([one, two].map(async ({ chen, here }) => bytesAt((await chen.mustCall('jielong.drawCode', here)).url)))
    expect(pictures[0]).not.toEqual(pictures[1])
    expect(one.jielongId).toMatch(/^[a-z0-9]{6,32}$/)
  })

  test('asked for by eight at once, all see one file', async () => {
    const { chen, here } = await scene()
    const links = await Promise.all(Array.from({ length: 8 }, () => chen.mustCall('jielong.drawCode', here)))
    expect(new Set(links.map(({ url }) => fileOf(url)))).toEqual(new Set([`codes/${here.jielongId}.png`]))
    expect((await cloud.documents('jielongs', { _id: here.jielongId }))[0]?.codeFileId).toMatch(new RegExp(`/codes/${here.jielongId}\\.png$`))
  })

  test('the link works for ten minutes, and asking again makes a new one', async () => {
    const { chen, here } = await scene()
    const { url } = await chen.mustCall('jielong.drawCode', here)
    await cloud.clock.advance(11 * 60_000)
    expect((await fetch(url)).ok).toBe(false)
    expect((await fetch((await chen.mustCall('jielong.drawCode', here)).url)).ok).toBe(true)
    await cloud.clock.reset()
  })

  test('while WeChat draws none, nothing is kept, and it is there the next time', async () => {
    const { chen, here } = await scene()
    cloud.emulator.openApisDown.add('wxacode.getUnlimited')
    expect(await chen.mustFail('jielong.drawCode', here)).toEqual({ code: 'jielong/code-unavailable' })
    expect((await cloud.documents('jielongs', { _id: here.jielongId }))[0]?.codeFileId).toBe('')
    cloud.emulator.openApisDown.clear()
    expect((await fetch((await chen.mustCall('jielong.drawCode', here)).url)).ok).toBe(true)
  })

  test('is for who may read the 接龙', async () => {
    const { here } = await scene()
    const outside = await cloud.as('outside').registered()
    expect(await outside.mustFail('jielong.drawCode', here)).toEqual({ code: 'group/not-allowed', action: 'jielong.read' })
  })

  test('there is none for a 接龙 that is still being checked, not even for who started it, nor for one of another group', async () => {
    const { chen, here } = await scene()
    const other = await scene()
    expect(await chen.mustFail('jielong.drawCode', { ...here, jielongId: 'nothing-there' })).toEqual({ code: 'jielong/not-found' })
    expect(await chen.mustFail('jielong.drawCode', { ...here, jielongId: other.jielongId })).toEqual({ code: 'jielong/not-found' })
    await hide(here.jielongId)
    expect(await chen.mustFail('jielong.drawCode', here)).toEqual({ code: 'jielong/not-found' })
  })

  test('a function that was deployed without leave to draw says so politely', async () => {
    const functions = mkdtempSync(path.join(tmpdir(), 'functions-'))
    cpSync(builtFunctions, functions, { recursive: true })
    writeFileSync(path.join(functions, 'api/config.json'), JSON.stringify({ permissions: { openapi: ['security.msgSecCheck'] }, timeout: 20, memorySize: 512 }))
    const emulator = await startCloud({ functions })
    const ask = async (call: string, input: object, key = `key-${call.replace('.', '-')}`) =>
      (await emulator.invoke('api', { call, input, key }, { openid: 'o-zhou' })) as { ok: boolean; value: Record<string, string>; error: unknown }
    await ask('person.register', { nickname: '周末', agreed: true })
    const { groupId } = (await ask('group.create', { kind: 'consumer', name: '青禾互助', brand: '', about: '', rules: '不发广告', organisation: '' })).value
    const jielong = { kind: 'fault', groupId, brand: '青禾', model: 'X1', faultCode: 'DISP.GREEN', title: '', about: '', capacity: null, closesAt: null }
    const { jielongId } = (await ask('jielong.start', jielong)).value
    const refused = await ask('jielong.drawCode', { groupId, jielongId })
    await emulator.close()
    rmSync(functions, { recursive: true })
    expect(refused).toEqual({ ok: false, error: { code: 'jielong/code-unavailable' } })
  })
})

describe('who scanned a code', () => {
  test('is led to the group, before having a nickname, and is told nothing else', async () => {
    const { groupId, jielongId } = await scene()
    expect(await cloud.as('somebody-new').mustCall('jielong.find', { jielongId })).toEqual({ groupId })
  })

  test('finds nothing where there is nothing to see', async () => {
    const { jielongId } = await scene()
    const stranger = cloud.as('stranger')
    expect(await stranger.mustFail('jielong.find', { jielongId: 'nothing-there' })).toEqual({ code: 'jielong/not-found' })
    await hide(jielongId)
    expect(await stranger.mustFail('jielong.find', { jielongId })).toEqual({ code: 'jielong/not-found' })
    await putInside(cloud.emulator, 'jielongs', { query: { _id: jielongId }, data: { 'review.check': 'refused' } })
    expect(await stranger.mustFail('jielong.find', { jielongId })).toEqual({ code: 'jielong/not-found' })
  })

  test('finds nothing of one that an admin hid', async () => {
    const { chen, group, groupId } = await scene()
    const zhou = await cloud.aMember('zhou', group)
    const { jielongId } = await cloud.aJielong(zhou, group, { faultCode: 'HEAT' })
    expect(await zhou.mustCall('jielong.find', { jielongId })).toEqual({ groupId })
    await chen.mustCall('moderation.hide', { groupId, subject: { noun: 'jielong', id: jielongId }, reason: '广告' })
    expect(await zhou.mustFail('jielong.find', { jielongId })).toEqual({ code: 'jielong/not-found' })
  })
})
