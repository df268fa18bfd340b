import { addDays } from '@shouhou/shared'
import type { CaseView } from '@shouhou/shared/case'
import type { RepairView } from '@shouhou/shared/repair'
import { nextThing } from '../../../../miniprogram/src/features/case/read/next-thing'
import { aFile, aPickUp, aRepair, aSlip } from '../repair/builders'

const DROPPED = '2026-11-01'
const evidence = ['purchase', 'fault', 'contact'].map((kind) => ({ kind }))
const aCase = (more: Partial<CaseView> = {}): CaseView => ({ isMine: true, state: 'open', evidence, jielongs: [{ jielongId: 'j', title: '' }], ...more }) as unknown as CaseView

/** The next thing of a complete case, so many days after the drop-off. */
const after = (days: number, repair: Partial<RepairView> = {}, found = aCase()) =>
  nextThing(found, { file: aFile([aRepair({ days, ...repair })]), today: addDays(DROPPED, days) })

test('without repairs, and before the file is there, a case suggests what it always did', () => {
  expect(nextThing(aCase(), { file: undefined, today: DROPPED }).what).toBe('solve')
  expect(nextThing(aCase({ evidence: [] }), { file: aFile([]), today: DROPPED }).what).toBe('add-evidence')
  expect(nextThing(aCase({ jielongs: [] }), { file: aFile([]), today: DROPPED }).what).toBe('find-others')
})

test('from day 8 a spare phone is asked for, before anything that is missing, and on its article', () => {
  expect(after(7, {}, aCase({ evidence: [] })).what).toBe('add-evidence')
  const next = after(8, {}, aCase({ evidence: [] }))
  expect(next).toMatchObject({ what: 'repair', repairId: 'r-1', verb: '去要备用机' })
  expect(next.why).toMatch(/^送修第 8 天/)
  expect(next.sources?.map(({ article }) => article)).toEqual(['第十五条'])
})

test('whoever has a spare phone, or has asked, is not sent again; after 30 days there is more to ask for', () => {
  for (const spare of ['given', 'asked', 'refused'] as const) expect(after(9, { slip: aSlip({ spare }) }).verb).toBe('记维修进度')
  expect(after(31, { slip: aSlip({ spare: 'given' }) })).toMatchObject({ verb: '看现在能要求什么' })
  expect(after(31, { slip: aSlip({ cause: 'parts', spare: 'given' }) }).verb).toBe('记维修进度')
  expect(after(61, { slip: aSlip({ cause: 'parts', spare: 'given' }) }).sources?.map(({ article }) => article)).toEqual(['第十六条'])
})

test('a promise that is over is chased, until somebody has written down what was said since', () => {
  const slip = aSlip({ promisedOn: '2026-11-04' })
  expect(after(3, { slip }).verb).toBe('记维修进度')
  expect(after(5, { slip })).toMatchObject({ verb: '催一次，记下来', why: '说好11月4日修好，已经过了 2 天。问一句，把对方怎么答的记下来。' })
  const note = { noteId: 'n', at: 0, on: '2026-11-05', what: 'chase', way: 'phone', who: '', said: '再等等', promisedOn: null, evidenceIds: [] } as const
  expect(after(5, { slip, notes: [{ ...note, evidenceIds: [] }] }).verb).toBe('记维修进度')
})

test('what is in repair is not solved; at an independent shop the rules give no spare phone', () => {
  expect(after(2).what).toBe('repair')
  expect(after(20, { slip: aSlip({ provider: 'independent' }) }).verb).toBe('记维修进度')
})

test('what came back is looked at in its first days, once', () => {
  const pickUp = aPickUp({ pickedUpOn: '2026-11-20' })
  expect(after(22, { pickUp })).toMatchObject({ what: 'check', repairId: 'r-1' })
  expect(after(22, { pickUp, checks: [{ item: 'call', result: 'passed', note: '' }] }).what).toBe('solve')
  expect(after(27, { pickUp }).what).toBe('solve')
})

test('a solved case is opened again, and a stranger files their own, whatever is in repair', () => {
  expect(after(40, {}, aCase({ state: 'solved' })).what).toBe('reopen')
  expect(after(40, {}, aCase({ isMine: false })).what).toBe('same-here')
})
