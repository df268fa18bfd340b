import type { JielongEvent } from '@shouhou/shared/jielong'
import { sayCorrected, sayEvent } from '../../../../miniprogram/src/words/jielong/history'

const event = (changes: Partial<JielongEvent>): JielongEvent => ({ at: 0, by: { personId: 'p-1', nickname: '林晓' }, what: 'closed', detail: '', other: null, way: null, corrected: null, ...changes })
const other = { jielongId: 'j-2', title: '青禾 X1 屏幕发绿' }

test('a merge is told from both sides, and one that may not be seen goes without its name', () => {
  expect(sayEvent(event({ what: 'merged', way: 'in', other }))).toBe('林晓 把“青禾 X1 屏幕发绿”并了进来')
  expect(sayEvent(event({ what: 'merged', way: 'away', other }))).toBe('林晓 把这里并入了“青禾 X1 屏幕发绿”')
  expect(sayEvent(event({ what: 'unmerged', way: 'in', other }))).toBe('林晓 把“青禾 X1 屏幕发绿”拆了出去')
  expect(sayEvent(event({ what: 'unmerged', way: 'away' }))).toBe('林晓 把这里从另一个接龙拆了出来')
})

test('what nobody did the app did, and it says what it put right', () => {
  expect(sayEvent(event({ by: null, what: 'recounted' }))).toBe('售后接龙 重新数了一遍，把数字改对了')
  expect(sayCorrected({ people: { from: 43, to: 42 }, waiting: null, seatsLeft: { from: 7, to: 8 }, bars: 3 })).toBe('人数 43 改成 42，剩下的名额 7 改成 8，图里 3 处')
  expect(sayCorrected({ people: null, waiting: null, seatsLeft: null, bars: 1 })).toBe('图里 1 处')
})
