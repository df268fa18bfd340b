import { addInside, putInside } from '../../support/look-inside'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { aFiledCase, ago, aPickUp, aSlip, inRepair } from '../repair/scene'

const cloud = emulated({ indexRequired: true, environment: { REMINDER_TEMPLATE: 'remind-me' } })

const kindsOf = async (author: Person): Promise<string[]> => (await author.mustCall('reminder.listMine', {})).reminders.map(({ kind }) => kind)

const spareOf = async (author: Person) => {
  const spare = (await author.mustCall('reminder.listMine', {})).reminders.find(({ kind }) => kind === 'spare-phone')
  if (spare === undefined) throw new Error('nothing about a spare phone')
  return spare
}

describe('reminders follow what is known of a case', () => {
  test('a drop-off makes the dates of day 8, 31 and 61, the nearest first', async () => {
    const { author, caseId, groupId } = await inRepair(cloud, 'three', 1)
    const { reminders } = await author.mustCall('reminder.listMine', {})
    expect(reminders.slice(0, 3)).toMatchObject([
      { kind: 'spare-phone', day: ago(cloud, -7), remindOn: ago(cloud, -7), caseId, groupId, brand: '青禾', model: 'X1', state: 'waiting', toldAt: null },
      { kind: 'repair-30', day: ago(cloud, -30) },
      { kind: 'repair-60', day: ago(cloud, -60) },
    ])
    const days = reminders.map(({ safeDay, day }) => safeDay ?? day)
    expect(days).toEqual([...days].sort())
  })

  test('a pick-up takes them away, and a correction moves them; the case file says the same', async () => {
    const { author, caseId, repairId, revision } = await inRepair(cloud, 'moved', 3)
    const { repairs } = await author.mustCall('repair.correct', { caseId, repairId, revision, slip: aSlip(ago(cloud, 2)) })
    expect(await spareOf(author)).toMatchObject({ day: ago(cloud, -6) })
    expect((await kindsOf(author)).filter((kind) => kind === 'spare-phone')).toHaveLength(1)
    const file = await author.mustCall('repair.pickUp', { caseId, repairId, revision: repairs[0]?.revision ?? 0, pickUp: aPickUp(ago(cloud, 0)) })
    expect(await kindsOf(author)).not.toEqual(expect.arrayContaining(['spare-phone']))
    expect(await kindsOf(author)).toContain('repair-warranty')
    const ahead = file.dates.filter(({ day }) => day >= ago(cloud, 0))
    expect((await author.mustCall('reminder.listMine', {})).reminders.map(({ key }) => key)).toEqual(ahead.map(({ key }) => key))
  })

  test('a 备用机 that was given is waited for no longer', async () => {
    const { author, caseId, repairId, revision } = await inRepair(cloud, 'given', 3)
    await author.mustCall('repair.correct', { caseId, repairId, revision, slip: aSlip(ago(cloud, 3), { spare: 'given' }) })
    expect(await kindsOf(author)).not.toContain('spare-phone')
  })

  test('a solved case has none; opened again it has them again', async () => {
    const { author, caseId, groupId } = await inRepair(cloud, 'solved', 1)
    await author.mustCall('case.solve', { groupId, caseId, outcome: '换了新机。' })
    expect(await kindsOf(author)).toEqual([])
    await author.mustCall('case.reopen', { groupId, caseId })
    expect(await kindsOf(author)).toContain('spare-phone')
  })

  test('a window that was over before anybody knew of it is no news; what lies ahead is', async () => {
    const { author } = await aFiledCase(cloud, 'over')
    expect(await kindsOf(author)).toEqual(['three-years'])
  })

  test('another model is said by its new name', async () => {
    const { author, caseId, groupId } = await inRepair(cloud, 'renamed', 1)
    const { revision, report } = await author.mustCall('case.readMine', { caseId })
    await author.mustCall('case.change', { groupId, caseId, revision, report: { ...report, model: 'X2' } })
    expect(await spareOf(author)).toMatchObject({ model: 'X2' })
  })

  test('they stay with an author who left the group, and nobody else has them', async () => {
    const { author, owner, groupId } = await inRepair(cloud, 'left', 1)
    await author.mustCall('group.leave', { groupId })
    const spare = await spareOf(author)
    expect(await kindsOf(owner)).toEqual([])
    expect(await owner.mustFail('reminder.done', { reminderId: spare.reminderId, isDone: true })).toEqual({ code: 'reminder/not-found' })
    expect(await author.mustCall('reminder.done', { reminderId: spare.reminderId, isDone: true })).toMatchObject({ state: 'done' })
  })

  test('many changes at once leave what is true at the end', async () => {
    const { author, caseId } = await aFiledCase(cloud, 'atonce')
    const files = await Promise.all([1, 2, 3, 4].map((days) => author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, days)) })))
    const ids = files.flatMap(({ repairs }) => repairs.map(({ repairId }) => repairId))
    await Promise.all([...new Set(ids)].slice(0, 3).map((repairId) => author.mustCall('repair.remove', { caseId, repairId })))
    const { dates } = await author.mustCall('caseFile.read', { caseId })
    const stored = await cloud.documents('reminders', { caseId })
    const isAhead = ({ sense, day }: { sense: string; day: string }): boolean => sense === 'from' || day >= ago(cloud, 0)
    expect(stored.map((doc) => (doc['date'] as { key: string }).key).sort()).toEqual(dates.filter(isAhead).map(({ key }) => key).sort())
    expect(dates.filter(({ kind }) => kind === 'spare-phone')).toHaveLength(1)
  })

  test('what a run left behind that died is put right by the next change', async () => {
    const { author, caseId, repairId } = await inRepair(cloud, 'leftover', 1)
    const [one] = await cloud.documents('reminders', { caseId })
    await addInside(cloud.emulator, 'reminders', [{ ...one, _id: 'rm-of-nothing', date: { ...(one?.['date'] as object), key: 'nothing' } }])
    await author.mustCall('repair.remove', { caseId, repairId })
    expect((await cloud.documents('reminders', { caseId })).map(({ date }) => (date as { kind: string }).kind)).toEqual(['three-years'])
  })
})

describe('a date that is dealt with', () => {
  test('leaves the list and stays done while it is the same, whatever else changes', async () => {
    const { author, caseId } = await inRepair(cloud, 'done', 1)
    const { reminderId } = await spareOf(author)
    await author.mustCall('reminder.done', { reminderId, isDone: true })
    expect(await kindsOf(author)).not.toContain('spare-phone')
    await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 0)) })
    expect(await cloud.documents('reminders', { _id: reminderId })).toMatchObject([{ state: 'done' }])
  })

  test('comes back when the tick is taken back: waiting, or told when it was', async () => {
    const { author } = await inRepair(cloud, 'undone', 1)
    const { reminderId } = await spareOf(author)
    await author.mustCall('reminder.done', { reminderId, isDone: true })
    expect(await author.mustCall('reminder.done', { reminderId, isDone: false })).toMatchObject({ state: 'waiting', toldAt: null })
    await putInside(cloud.emulator, 'reminders', { query: { _id: reminderId }, data: { state: 'told', toldAt: 1_700_000_000_000 } })
    await author.mustCall('reminder.done', { reminderId, isDone: true })
    expect(await author.mustCall('reminder.done', { reminderId, isDone: false })).toMatchObject({ state: 'told', toldAt: 1_700_000_000_000 })
    expect(await author.mustCall('reminder.done', { reminderId, isDone: false })).toMatchObject({ state: 'told' })
  })

  test('that is not there is said so', async () => {
    const someone = await cloud.as('nobodys').registered()
    expect(await someone.mustFail('reminder.done', { reminderId: 'nothing-there', isDone: true })).toEqual({ code: 'reminder/not-found' })
  })
})

describe('the ledger of messages', () => {
  test('counts one for each tap, and says for how many dates there is none', async () => {
    const { author } = await inRepair(cloud, 'ledger', 1)
    const { wechat } = await author.mustCall('reminder.listMine', {})
    expect(wechat).toEqual({ templateId: 'remind-me', left: 0, uncovered: 4 })
    await author.mustCall('reminder.allow', { templateId: 'remind-me' })
    expect(await author.mustCall('reminder.allow', { templateId: 'remind-me' })).toEqual({ templateId: 'remind-me', left: 2, uncovered: 2 })
    expect((await author.mustCall('reminder.listMine', {})).wechat).toEqual({ templateId: 'remind-me', left: 2, uncovered: 2 })
  })

  test('counts a repeated request once, and taps at the same moment each', async () => {
    const someone = await cloud.as('taps').registered()
    const allow = (key: string) => someone.mustCall('reminder.allow', { templateId: 'remind-me' }, { key })
    await allow('the-same-tap')
    await allow('the-same-tap')
    await Promise.all(['tap-number-1', 'tap-number-2', 'tap-number-3'].map(allow))
    expect((await someone.mustCall('reminder.listMine', {})).wechat).toEqual({ templateId: 'remind-me', left: 4, uncovered: 0 })
  })

  test.each(['', 'last-years'])('takes nothing for the message “%s” that the app does not ask for', async (templateId) => {
    const someone = await cloud.as('other-template').registered()
    expect(await someone.mustFail('reminder.allow', { templateId })).toEqual({ code: 'reminder/other-template' })
    expect((await someone.mustCall('reminder.listMine', {})).wechat.left).toBe(0)
  })
})

test('no date appears because time passes', async () => {
  const { author, caseId } = await inRepair(cloud, 'timepasses', 1)
  const keys = async () => (await author.mustCall('caseFile.read', { caseId })).dates.map(({ key }) => key)
  const before = await keys()
  await cloud.clock.advance(70 * 24 * 3_600_000)
  expect(await keys()).toEqual(before)
})
