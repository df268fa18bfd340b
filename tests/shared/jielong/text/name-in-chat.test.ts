import { tidyLine } from '@shouhou/shared'
import { canonicalLine, nameInChat, nameKey, withoutContacts } from '@shouhou/shared/jielong'
import fc from 'fast-check'

const nickname = fc.oneof(
  fc.array(fc.constantFrom('小', '林', 'A', '7', ' ', '-', '~', '（', '）', '/', '·', '，', '✓', '😀', '(', '.', '[', '1380013'), { maxLength: 10 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 20 }),
).map(tidyLine).filter((name) => name !== '')

const inChat = (nick: string) => withoutContacts(canonicalLine({ number: 1, name: nameInChat(nick), text: '14.1 黑屏', isRegistered: true }))

test('whatever somebody is called, the whole name comes back from the chat', () => {
  fc.assert(fc.property(nickname, (nick) => {
    const name = nameInChat(nick)
    expect(nameKey(inChat(nick))).toBe(nameKey({ name }))
    expect(inChat(nick).text).toBe('14.1 黑屏')
  }), { numRuns: 2000 })
})

test.each([['小林', '小林'], ['小 林', '小·林'], ['张三（X1）', '张三·X1'], ['A-小林', 'A·小林'], ['~小雨', '~小雨'], ['3-502', '3-502'], ['- -', '无名'], ['老王13800138000', '老王[手机号]']])('%s is printed %s', (nick, printed) => {
  expect(nameInChat(nick)).toBe(printed)
})
