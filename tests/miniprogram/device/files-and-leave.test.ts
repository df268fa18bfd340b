import type { Day } from '@shouhou/shared'
import { putFile as putInBrowser } from '../../../miniprogram/src/device/put-file.h5'
import { putFile as putOnPhone } from '../../../miniprogram/src/device/put-file.weapp'
import { addToPhoneCalendar } from '../../../miniprogram/src/device/phone-calendar.weapp'
import { askForMessage } from '../../../miniprogram/src/device/ask-for-message.weapp'
import { askForMessage as askInBrowser } from '../../../miniprogram/src/device/ask-for-message.h5'
import { canTake, needsOwnTap, takeFile } from '../../../miniprogram/src/device/take-file.weapp'

type Call = Record<string, unknown> & { success?: () => void; fail?: () => void }

// WeChat's own side, as its documents describe it.
const mockWechat = {
  written: [] as Call[], opened: [] as Call[], sent: [] as Call[], entries: [] as Call[],
  hasRoom: true, canSend: true,
  calendar: () => Promise.resolve({}) as Promise<unknown>,
  consent: () => Promise.resolve({}) as Promise<unknown>,
}

jest.mock('@tarojs/taro', () => ({
  __esModule: true,
  default: {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    canIUse: () => mockWechat.canSend,
    getFileSystemManager: () => ({
      writeFile(call: Call) {
        mockWechat.written.push(call)
        if (mockWechat.hasRoom) call.success?.()
        else call.fail?.()
      },
    }),
    openDocument: (call: Call) => Promise.resolve(void mockWechat.opened.push(call)),
    shareFileMessage: (call: Call) => Promise.resolve(void mockWechat.sent.push(call)),
    addPhoneCalendar: (call: Call) => (mockWechat.entries.push(call), mockWechat.calendar()),
    requestSubscribeMessage: () => mockWechat.consent(),
  },
}))

const LETTER = { name: '给卖家的信.docx', data: Buffer.from('PK\u0003\u0004\u00ff信').toString('base64'), encoding: 'base64' as const }
const DATES = { name: '我的日子.ics', data: 'BEGIN:VCALENDAR\r\n退货', encoding: 'utf8' as const }

beforeEach(() => Object.assign(mockWechat, { written: [], opened: [], sent: [], entries: [], hasRoom: true, canSend: true }))

test('on the phone a file from an answer is written under its own name, as what it is', async () => {
  expect(await putOnPhone(LETTER)).toEqual({ name: LETTER.name, path: `wxfile://usr/${LETTER.name}` })
  await putOnPhone(DATES)
  expect(mockWechat.written.map(({ data, encoding, filePath }) => [data, encoding, filePath])).toEqual([
    [LETTER.data, 'base64', `wxfile://usr/${LETTER.name}`], [DATES.data, 'utf8', `wxfile://usr/${DATES.name}`],
  ])
})

test('a phone without room says so by giving no file', async () => {
  mockWechat.hasRoom = false
  expect(await putOnPhone(LETTER)).toBeUndefined()
})

test.each([LETTER, DATES])('in the browser $name has the very same bytes', async (content) => {
  const file = await putInBrowser(content)
  expect(file?.name).toBe(content.name)
  const { resolveObjectURL } = jest.requireActual<typeof import('node:buffer')>('node:buffer')
  const bytes = Buffer.from(await resolveObjectURL(file?.path ?? '')!.arrayBuffer())
  expect(bytes.equals(Buffer.from(content.data, content.encoding))).toBe(true)
})

test('WeChat opens a letter by itself with its menu, and sends a calendar to a chat by a tap of its own', async () => {
  expect([needsOwnTap(LETTER.name), needsOwnTap(DATES.name)]).toEqual([false, true])
  await takeFile({ name: LETTER.name, path: 'p' })
  await takeFile({ name: DATES.name, path: 'q' })
  expect(mockWechat.opened).toEqual([{ filePath: 'p', fileType: 'docx', showMenu: true }])
  expect(mockWechat.sent).toEqual([{ filePath: 'q', fileName: DATES.name }])
})

test('a WeChat too old to send files is not offered to', () => {
  mockWechat.canSend = false
  expect([canTake(DATES.name), canTake(LETTER.name)]).toEqual([false, true])
})

const entry = { title: '可以选退货的最后一天（X1）', about: '…', day: '2026-11-28' as Day, tellsBefore: 1 }

test('a date stands in the phone’s calendar at nine in China, told so many days before', async () => {
  expect(await addToPhoneCalendar(entry)).toBe('saved')
  const nine = Date.parse('2026-11-28T09:00:00+08:00') / 1000
  expect(mockWechat.entries).toEqual([expect.objectContaining({ title: entry.title, startTime: nine, endTime: String(nine + 3600), alarmOffset: 86_400 })])
})

test.each([
  ['addPhoneCalendar:fail auth deny', 'not-allowed'], ['addPhoneCalendar:fail privacy permission is not authorized', 'not-allowed'],
  ['addPhoneCalendar:fail cancel', 'cancelled'], ['addPhoneCalendar:fail system error', 'failed'],
])('%s means %s', async (errMsg, meaning) => {
  mockWechat.calendar = () => Promise.reject({ errMsg })
  expect(await addToPhoneCalendar(entry)).toBe(meaning)
})

test.each([['accept', 'allowed'], ['acceptWithAudio', 'allowed'], ['reject', 'refused'], ['ban', 'unavailable'], ['filter', 'unavailable'], [undefined, 'unavailable']])('WeChat’s %s means %s', async (answer, meaning) => {
  mockWechat.consent = () => Promise.resolve({ errMsg: 'requestSubscribeMessage:ok', template: answer })
  expect(await askForMessage('template')).toBe(meaning)
})

test('messages that are switched off are told from a network that is gone', async () => {
  mockWechat.consent = () => Promise.reject({ errCode: 20004 })
  expect(await askForMessage('template')).toBe('switched-off')
  mockWechat.consent = () => Promise.reject({ errCode: 10002 })
  expect(await askForMessage('template')).toBe('unavailable')
})

test('a browser carries no messages', async () => {
  expect(await askInBrowser('template')).toBe('unavailable')
})
