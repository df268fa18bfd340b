import { CHANNELS, StepState, type ChannelStep } from '@shouhou/shared/channel'
import { channelDates } from '@shouhou/shared/reminder'
import { addWorkingDays } from '@shouhou/shared/working-days'

const aStep = (overrides: Partial<ChannelStep> = {}): ChannelStep => ({
  stepId: 'st-one', caseId: 'c-one', channel: '12315', takenOn: '2026-11-02', number: '', against: '', asked: '', state: 'sent', answers: [], revision: 1, filedAt: 0, ...overrides,
})

const anAnswer = (state: StepState, on: string): ChannelStep['answers'][number] => ({ state, on, said: '', evidenceIds: [], at: 0 })

const datesOf = (overrides: Partial<ChannelStep>) => channelDates(aStep(overrides), addWorkingDays)
const inShort = (overrides: Partial<ChannelStep>) => datesOf(overrides).map(({ kind, sense, day }) => [kind, sense, day])

describe('12315', () => {
  test.each([
    // Monday: Tuesday is the first of seven working days.
    ['2026-11-02', '2026-11-11'],
    // Friday: the weekend does not count.
    ['2026-11-06', '2026-11-17'],
    // The holidays of October 2026 do not count; the Saturday that is worked for them does.
    ['2026-09-28', '2026-10-13'],
    ['2025-09-30', '2025-10-16'],
  ])('decides within seven working days: taken on %s, on %s at the latest', (takenOn, day) => {
    expect(inShort({ takenOn })).toEqual([['acceptance', 'from', day]])
  })

  test('has its articles, and no caution while the holidays are known', () => {
    const [date] = datesOf({})
    expect(date?.sources.map(({ article }) => article)).toEqual(['第十五条', '第二百零一条'])
    expect(date).toMatchObject({ caution: '', safeDay: null, key: 'acceptance-st-one-2026-11-11' })
  })

  test('says that the day is a guess where holidays are not announced', () => {
    expect(datesOf({ takenOn: '2099-03-02' })[0]?.caution).toMatch(/^2099 年的放假安排还没有公布/)
  })

  test('mediates for sixty days from the day it took the complaint up', () => {
    const answers = [anAnswer('accepted', '2026-11-10'), anAnswer('mediating', '2026-11-20')]
    expect(inShort({ state: 'mediating', answers })).toEqual([['mediation', 'from', '2027-01-09']])
    expect(datesOf({ state: 'accepted', answers })[0]?.sources.map(({ article }) => article)).toEqual(['第二十三条', '第二百零一条'])
  })

  test('sets no such clock while nobody knows when it took the complaint up', () => {
    expect(inShort({ state: 'mediating', answers: [anAnswer('mediating', '2026-11-20')] })).toEqual([])
  })

  test.each(['refused', 'failed', 'settled', 'withdrawn'] as const)('has no clock when it is %s', (state) => {
    expect(inShort({ state, answers: [anAnswer('accepted', '2026-11-10'), anAnswer(state, '2026-11-20')] })).toEqual([])
  })
})

describe('seller, brand and platform', () => {
  test.each(['brand', 'platform'] as const)('%s: more than fifteen days without an answer is delay, from the sixteenth on', (channel) => {
    expect(inShort({ channel })).toEqual([['channel-answer', 'from', '2026-11-18']])
    expect(datesOf({ channel })[0]?.sources[0]).toMatchObject({ article: '第八条' })
  })

  test('nothing is waited for once they answered', () => {
    expect(inShort({ channel: 'brand', state: 'answered', answers: [anAnswer('answered', '2026-11-05')] })).toEqual([])
  })
})

test.each(CHANNELS.filter((channel) => !['12315', 'brand', 'platform'].includes(channel)))('%s: no rule sets a clock', (channel) => {
  for (const state of StepState.options) expect(inShort({ channel, state, answers: [anAnswer('accepted', '2026-11-10')] })).toEqual([])
})

test('two steps have dates of their own, and the same step the same ones', () => {
  const keyOf = (stepId: string) => datesOf({ stepId })[0]?.key
  expect(keyOf('st-one')).not.toBe(keyOf('st-two'))
  expect(keyOf('st-one')).toBe(keyOf('st-one'))
})
