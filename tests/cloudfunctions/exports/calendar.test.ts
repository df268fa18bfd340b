import { addDays, dayOf, startOfDay } from '@shouhou/shared'
import { DISCLAIMER } from '@shouhou/shared/rights'
import { emulated } from '../../support/emulated'
import type { Person } from '../../support/person'
import { ago, aSlip, inRepair } from '../repair/scene'

const cloud = emulated({ indexRequired: true })

interface Event { [field: string]: string }

const unfolded = (text: string): string[] => text.replace(/\r\n[ \t]/g, '').split('\r\n')

const unescape = (value: string): string => value.replace(/\\n/g, '\n').replace(/\\([\\;,])/g, '$1')

/** Fields of each event by name without parameters; those of its alarm under 'ALARM.'. */
const eventsIn = (text: string): Event[] => {
  const events: Event[] = []
  let prefix = ''
  for (const row of unfolded(text)) {
    const [head = '', ...rest] = row.split(':')
    if (row === 'BEGIN:VEVENT') events.push({})
    else if (row === 'BEGIN:VALARM' || row === 'END:VALARM') prefix = row === 'BEGIN:VALARM' ? 'ALARM.' : ''
    else if (events.length > 0) (events.at(-1) as Event)[prefix + (head.split(';')[0] ?? '')] = unescape(rest.join(':'))
  }
  return events
}

const plain = (day: string): string => day.replace(/-/g, '')
const calendarOf = async (author: Person, caseId: string | null = null) => author.mustCall('reminder.calendar', { caseId })

test('each date ahead is a day with a plain title, its article, and an alarm the morning before', async () => {
  const { author, caseId } = await inRepair(cloud, 'calendar', 2)
  const { name, text } = await calendarOf(author, caseId)
  const day = ago(cloud, -6)
  expect(name).toBe(`售后的日子-${dayOf(cloud.clock.now())}.ics`)
  const [spare] = eventsIn(text)
  expect(spare).toMatchObject({ SUMMARY: '送修第 8 天：可以要备用机 · 青禾 X1', DTSTART: plain(day), DTEND: plain(addDays(day, 1)), 'ALARM.TRIGGER': '-PT15H', 'ALARM.ACTION': 'DISPLAY' })
  expect(spare?.['DESCRIPTION']).toContain('第十五条')
  expect(spare?.['DESCRIPTION']).toContain('核验于 2026-11-21')
  expect(spare?.['DESCRIPTION']).toContain(DISCLAIMER)
  expect(text).toContain(`DTSTART;VALUE=DATE:${plain(day)}`)
})

test('it is a calendar as the standard wants it: CRLF, lines of at most 75 bytes, no character cut in two', async () => {
  const { author } = await inRepair(cloud, 'standard', 2)
  const { text } = await calendarOf(author)
  const rows = text.split('\r\n')
  expect(rows[0]).toBe('BEGIN:VCALENDAR')
  expect(rows.slice(-2)).toEqual(['END:VCALENDAR', ''])
  expect(text.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/)
  for (const row of rows) expect(Buffer.byteLength(row)).toBeLessThanOrEqual(75)
  expect(text).not.toContain('\uFFFD')
  for (const field of ['VERSION:2.0', 'METHOD:PUBLISH', 'CALSCALE:GREGORIAN']) expect(rows).toContain(field)
})

test('the same date keeps its name, so that a second import changes and does not double', async () => {
  const { author } = await inRepair(cloud, 'stable', 2)
  const uids = async () => eventsIn((await calendarOf(author)).text).map((event) => event['UID'])
  const first = await uids()
  expect(new Set(first).size).toBe(first.length)
  await cloud.clock.advance(60_000)
  expect(await uids()).toEqual(first)
})

test('a window stands on its safe day while that lies ahead, on the last one afterwards', async () => {
  const author = cloud.as('safeday')
  const group = await cloud.aGroup(author, {})
  const today = dayOf(cloud.clock.now())
  const { caseId } = await cloud.aCase(author, group, { boughtOn: addDays(today, -5), faultSince: today })
  const windowDay = async () => eventsIn((await calendarOf(author, caseId)).text).find(({ SUMMARY }) => SUMMARY?.startsWith('可以选退货'))
  expect(await windowDay()).toMatchObject({ DTSTART: plain(addDays(today, 1)), SUMMARY: '可以选退货的最后一天（稳妥日） · 青禾 X1', DESCRIPTION: expect.stringContaining(`稳妥日 ${addDays(today, 1)}，法定日 ${addDays(today, 2)}`) as string })
  await cloud.clock.set(startOfDay(addDays(today, 2)) + 3_600_000)
  expect(await windowDay()).toMatchObject({ DTSTART: plain(addDays(today, 2)), SUMMARY: '可以选退货的最后一天 · 青禾 X1' })
})

test('one case, or all of them; done and past ones are left out', async () => {
  const { author, group, caseId } = await inRepair(cloud, 'which', 2)
  const other = await cloud.aCase(author, group)
  await author.mustCall('repair.dropOff', { caseId: other.caseId, slip: aSlip(ago(cloud, 1)) })
  const titles = async (of: string | null) => eventsIn((await calendarOf(author, of)).text).map((event) => event['DTSTART'])
  expect(await titles(caseId)).toContain(plain(ago(cloud, -6)))
  expect(await titles(caseId)).not.toContain(plain(ago(cloud, -7)))
  expect(await titles(null)).toEqual(expect.arrayContaining([plain(ago(cloud, -6)), plain(ago(cloud, -7))]))
  const { reminders } = await author.mustCall('reminder.listMine', {})
  await author.mustCall('reminder.done', { reminderId: reminders[0]?.reminderId ?? '', isDone: true })
  expect(await titles(null)).not.toContain(plain(ago(cloud, -6)))
  await cloud.clock.set(startOfDay(ago(cloud, -8)) + 3_600_000)
  expect(await titles(other.caseId)).not.toContain(plain(ago(cloud, 1)))
})

test('it says nothing of who, where and which set', async () => {
  const author = cloud.as('secretive')
  const group = await cloud.aGroup(author, {})
  const { caseId } = await cloud.aCase(author, group, { imei: '868533041234567', orderNumber: 'JD-123456789', shop: '某某数码城三楼' })
  await author.mustCall('repair.dropOff', { caseId, slip: aSlip(ago(cloud, 1), { shop: '街角维修铺', slipNumber: 'WX-998877', fault: '绿线很宽' }) })
  const text = unfolded((await calendarOf(author, caseId)).text).join('\n')
  for (const secret of ['868533041234567', 'JD-123456789', '数码城', '街角', 'WX-998877', '绿线很宽', 'secretive', author.openid, await author.personId(), caseId]) expect(text).not.toContain(secret)
})

test('without a date ahead there is no file', async () => {
  const someone = await cloud.as('dateless').registered()
  expect(await someone.mustFail('reminder.calendar', { caseId: null })).toEqual({ code: 'reminder/nothing' })
})

test('of a case that is not there, or not theirs, nobody gets one', async () => {
  const { owner, caseId } = await inRepair(cloud, 'theirs', 2)
  expect(await owner.mustFail('reminder.calendar', { caseId })).toEqual({ code: 'case/not-yours' })
  expect(await owner.mustFail('reminder.calendar', { caseId: 'nothing-there' })).toEqual({ code: 'case/not-found' })
})
