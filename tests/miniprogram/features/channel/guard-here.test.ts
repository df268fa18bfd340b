import { isStopped, type ChannelStep, type GuardNote } from '@shouhou/shared/channel'
import { guardHere, harmIn, isForWords, withTold } from '../../../../miniprogram/src/features/channel/guard-here'
import { datesOfStep, nextDateOf, nextWay, waysAhead } from '../../../../miniprogram/src/features/channel/ladder'
import { aReport } from '../../../support/builders'

const today = '2026-11-22'
const words = { story: '', contact: '打过客服电话', request: '' }
const aStep = (change: Partial<ChannelStep>): ChannelStep => ({
  stepId: 's-1', caseId: 'c-1', channel: 'association', takenOn: '2026-11-01', number: '', against: '', asked: '', state: 'accepted', answers: [], revision: 1, filedAt: 0, ...change,
})
const aNote = (rule: GuardNote['rule'], level: GuardNote['level']): GuardNote => ({ rule, level, title: rule, detail: '', instead: [], sources: [] })

const report = aReport({ boughtOn: '2026-06-01', faultSince: '2026-10-01' })

test('without a network it is known that 12315 takes nothing that the association has', () => {
  const notes = guardHere({ file: { report, steps: [aStep({})] }, channel: '12315', words, today })
  expect(isStopped(notes)).toBe(true)
  expect(notes[0]?.sources.length).toBeGreaterThan(0)
})

test('what is typed is judged at once: a threat stops, and stops no more once it is taken out', () => {
  const judged = (story: string) => isStopped(guardHere({ file: { report, steps: [] }, channel: 'brand', words: { ...words, story }, today }))
  expect(judged('十月一日屏幕出现绿线，不赔就发到抖音')).toBe(true)
  expect(judged('十月一日屏幕出现绿线')).toBe(false)
})

test('from the cloud comes only what the device cannot know, and what stops stands first', () => {
  const notes = withTold([aNote('own-facts', 'warn'), aNote('agent', 'know')], [aNote('inspection', 'know'), aNote('identical', 'stop'), aNote('threat', 'stop'), aNote('own-facts', 'warn')])
  expect(notes.map(({ rule }) => rule)).toEqual(['identical', 'own-facts', 'agent', 'inspection'])
})

test('a threat is found for every letter, and nothing else is', () => {
  const file = { report, steps: [aStep({})] }
  expect(harmIn({ file, words: { ...words, request: '不赔就发到抖音' }, today })).toMatchObject([{ rule: 'threat', level: 'stop' }])
  expect(harmIn({ file, words, today })).toEqual([])
})

test('words are asked for only where other words would help', () => {
  expect(isForWords([])).toBe(true)
  expect(isForWords([aNote('threat', 'stop'), aNote('identical', 'stop'), aNote('twice', 'warn')])).toBe(true)
  expect(isForWords([aNote('threat', 'stop'), aNote('taken-elsewhere', 'stop')])).toBe(false)
})

test('what is said here holds against an older answer of the cloud', () => {
  expect(withTold([], [aNote('threat', 'stop'), aNote('taken-elsewhere', 'stop')])).toEqual([])
})

test('ways that were gone are not among those ahead; the next is the first that nothing stands against', () => {
  const ways = waysAhead({ file: { report, steps: [aStep({}), aStep({ channel: 'brand' }), aStep({ channel: 'platform' })] }, words, today })
  expect(ways.map(({ guide }) => guide.channel)).toEqual(['12315', 'heimao', 'media', 'court'])
  expect(ways[0]?.stop).toMatchObject({ rule: 'taken-elsewhere', level: 'stop' })
  expect(nextWay(ways)?.guide.channel).toBe('heimao')
})

test.each([['sent', true], ['accepted', false], ['failed', false]] as const)('while the association has it as %s, 12315 is only waiting: %s', (state, isOnlyWaiting) => {
  const [way] = waysAhead({ file: { report, steps: [aStep({ state }), aStep({ channel: 'brand' }), aStep({ channel: 'platform' })] }, words, today })
  expect(way).toMatchObject({ guide: { channel: '12315' }, stop: { level: 'stop' }, isOnlyWaiting })
})

test('words that can be mended stop no way in the list', () => {
  const ways = waysAhead({ file: { report, steps: [] }, words: { ...words, story: '不赔就发到抖音' }, today })
  expect(ways.map(({ stop }) => stop)).toEqual(ways.map(() => undefined))
  expect(nextWay(ways)?.guide.channel).toBe('brand')
})

test('a step has the dates that it set, and of these the nearest that is not over comes next', () => {
  const date = { kind: 'mediation' as const, sense: 'until' as const, safeDay: null, says: '', sources: [], caution: '' }
  const dates = [
    { ...date, key: 'mediation-s-1-2026-11-20', day: '2026-11-20' },
    { ...date, key: 'mediation-s-1-2026-12-01', day: '2026-12-01' },
    { ...date, key: 'mediation-s-10-2026-11-25', day: '2026-11-25' },
  ]
  expect(datesOfStep({ stepId: 's-1' }, dates).map(({ day }) => day)).toEqual(['2026-11-20', '2026-12-01'])
  expect(nextDateOf({ stepId: 's-1' }, { dates }, today)?.day).toBe('2026-12-01')
  expect(nextDateOf({ stepId: 's-2' }, { dates }, today)).toBeUndefined()
})
