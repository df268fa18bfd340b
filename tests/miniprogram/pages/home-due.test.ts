import type { DateKind, LegalDate, Reminder } from '@shouhou/shared/reminder'
import { DATE_LABELS } from '@shouhou/shared/reminder'
import { pageOf } from '../../../miniprogram/src/pages/home/legal-page'
import { days, legal, restsOn } from '../../../miniprogram/src/words/home/due'

const TODAY = '2026-11-22'
const kinds = Object.keys(DATE_LABELS) as DateKind[]
const from = (kind: DateKind, day: string): Pick<Reminder, 'kind' | 'sense' | 'day' | 'safeDay'> => ({ kind, sense: 'from', day, safeDay: null })
const until = (kind: DateKind, day: string, safeDay: string | null): Pick<Reminder, 'kind' | 'sense' | 'day' | 'safeDay'> => ({ kind, sense: 'until', day, safeDay })

test('what may be asked is said from the day before on, and as long as it stands there', () => {
  expect(['2026-11-23', TODAY, '2026-11-20'].map((day) => legal(from('spare-phone', day), TODAY))).toEqual(['明天可以要备用机', '今天起可以要备用机', '现在可以要备用机'])
  expect(legal(from('promised', '2026-11-20'), TODAY)).toBe('说好的修好日子到了，问一声')
})

test('an office has until the end of its last day, and is asked on the next', () => {
  expect(['2026-11-23', TODAY, '2026-11-21'].map((day) => legal(from('acceptance', day), TODAY)))
    .toEqual(['明天是 12315 决定是否受理的最后一天', '今天是 12315 决定是否受理的最后一天', '12315 该决定是否受理了，没有消息可以去问'])
})

test('a window is counted to its safe day, and to the legal one once that is over', () => {
  expect(legal(until('replace-window', '2026-11-28', '2026-11-27'), TODAY)).toBe('5 天后是可以选换货的最后一天')
  expect(legal(until('replace-window', '2026-11-22', '2026-11-21'), TODAY)).toBe('今天是可以选换货的最后一天')
  expect(days(until('replace-window', '2026-11-28', '2026-11-27'))).toBe('稳妥日 2026年11月27日，法定日 2026年11月28日')
  expect(days(from('spare-phone', TODAY))).toBe('')
})

test('every kind has its sentence, before and on its day, and a page to go to', () => {
  const senseOf = (kind: DateKind): LegalDate['sense'] => (legal(from(kind, TODAY), TODAY).endsWith('是') ? 'until' : 'from')
  for (const kind of kinds) for (const day of [TODAY, '2026-12-01']) {
    const said = legal({ kind, sense: senseOf(kind), day, safeDay: null }, TODAY)
    expect([kind, said.length > 6, said.includes('undefined')]).toEqual([kind, true, false])
  }
  expect(new Set(kinds.map(pageOf))).toEqual(new Set(['assess', 'repairs', 'channels']))
})

test('a rule is never told without its article and the day it was checked; a promise rests on none', () => {
  const source = { law: '《规定》', article: '第十五条', says: '', confidence: 'B', checkedOn: '2026-11-21', site: '' } as const
  expect(restsOn({ sources: [source] })).toBe('《规定》第十五条 · 2026-11-21 核验')
  expect(restsOn({ sources: [] })).toBe('')
})
