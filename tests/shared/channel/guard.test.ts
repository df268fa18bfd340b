import { CHANNELS, guard, GuardNote, isStopped, STEP_STATE_LABELS, StepState, type ChannelKind, type GuardFacts } from '@shouhou/shared/channel'
import { aReport } from '../samples/report'
import { aStep, NO_WORDS, TODAY } from '../samples/letter-facts'

const WORDS = { story: '十月二日晚上发现屏幕右边有一条绿线。', contact: '十月三日在店铺客服窗口说过。', request: '希望换货。' }

const facts = (changes: Partial<GuardFacts> = {}): GuardFacts =>
  ({ steps: [], report: aReport({ channel: 'brandOnline' }), today: TODAY, words: WORDS, sameWordsBy: 0, othersInJielong: 0, ...changes })

const levelOf = (rule: GuardNote['rule'], channel: ChannelKind, changes: Partial<GuardFacts>) =>
  guard(channel, facts(changes)).find((note) => note.rule === rule)?.level ?? null

type Level = GuardNote['level'] | null
const STATES = StepState.options

/** Each state of a step elsewhere, in the order of the product: sent, accepted, refused, answered, mediating, failed, settled, withdrawn. */
const table = (rows: [target: ChannelKind, elsewhere: ChannelKind, levels: Level[]][]) =>
  rows.flatMap(([target, elsewhere, levels]) => STATES.map((state, index) => [target, elsewhere, state, levels[index] ?? null] as const))

const S = 'stop'
const W = 'warn'
const K = 'know'

test.each(table([
  // Art. 16(2): what 消协 or a court has taken up or handled, 12315 refuses.
  ['12315', 'association', [S, S, null, S, S, S, S, null]],
  ['12315', 'court', [S, S, null, S, S, S, S, null]],
  // The other way round there is no such article: one at a time.
  ['association', '12315', [W, W, null, K, W, K, W, null]],
  ['association', 'court', [W, W, null, K, W, K, W, null]],
  ['court', '12315', [W, W, null, K, W, K, W, null]],
  ['court', 'association', [W, W, null, K, W, K, W, null]],
]))('to %s while %s is %s: taken elsewhere says %s', (target, elsewhere, state, level) => {
  expect(levelOf('taken-elsewhere', target, { steps: [aStep({ channel: elsewhere, state })] })).toBe(level)
})

const OFFICES: readonly ChannelKind[] = ['12315', 'association', 'court']
const others = CHANNELS.flatMap((target) => CHANNELS.filter((elsewhere) => !OFFICES.includes(target) || !OFFICES.includes(elsewhere) || target === elsewhere).map((elsewhere) => [target, elsewhere] as const))

test.each(others)('to %s, what %s has is nothing taken elsewhere', (target, elsewhere) => {
  for (const state of STATES) expect(levelOf('taken-elsewhere', target, { steps: [aStep({ channel: elsewhere, state })] })).toBeNull()
})

test.each(table([
  ['12315', '12315', [S, S, W, S, S, S, S, W]],
  ['association', 'association', [W, W, null, null, W, null, null, null]],
  ['court', 'court', [W, W, null, null, W, null, null, null]],
  ['brand', 'brand', [K, K, null, null, K, null, null, null]],
  ['platform', 'platform', [K, K, null, null, K, null, null, null]],
  ['heimao', 'heimao', [K, K, null, null, K, null, null, null]],
  ['media', 'media', [K, K, null, null, K, null, null, null]],
]))('to %s again while %s is %s: twice says %s', (target, same, state, level) => {
  expect(levelOf('twice', target, { steps: [aStep({ channel: same, state })] })).toBe(level)
})

const takenUp = (state: 'accepted' | 'mediating') => [{ state, on: '2026-11-12', said: '', evidenceIds: [], at: 1 }]

test('what was taken up and then withdrawn is warned of, what never was is not', () => {
  const withdrawn = aStep({ channel: 'association', state: 'withdrawn' })
  expect(levelOf('taken-elsewhere', '12315', { steps: [withdrawn] })).toBeNull()
  expect(levelOf('taken-elsewhere', '12315', { steps: [{ ...withdrawn, answers: takenUp('accepted') }] })).toBe('warn')
  expect(levelOf('taken-elsewhere', 'association', { steps: [{ ...withdrawn, channel: '12315', answers: takenUp('mediating') }] })).toBe('know')
  expect(levelOf('twice', '12315', { steps: [{ ...withdrawn, channel: '12315', answers: takenUp('accepted') }] })).toBe('warn')
})

test('of several steps on one way the one that weighs most counts, whatever their order', () => {
  const refused = aStep({ channel: 'association', state: 'refused', stepId: 'a' })
  const mediating = aStep({ channel: 'association', state: 'mediating', stepId: 'b' })
  for (const steps of [[refused, mediating], [mediating, refused]]) expect(levelOf('taken-elsewhere', '12315', { steps })).toBe('stop')
})

test('both offices that have it are named', () => {
  const notes = guard('12315', facts({ steps: [aStep({ channel: 'association', state: 'accepted' }), aStep({ channel: 'court', state: 'accepted' })] }))
  expect(notes.filter(({ rule }) => rule === 'taken-elsewhere').map(({ title }) => title)).toEqual(['消费者协会处理过或正在处理，12315不会受理', '法院处理过或正在处理，12315不会受理'])
})

test('what was only sent is waited for: nobody knows yet whether it is taken up', () => {
  const told = (elsewhere: ChannelKind) => guard('12315', facts({ steps: [aStep({ channel: elsewhere, state: 'sent' })] })).find(({ rule }) => rule === 'taken-elsewhere')
  expect(told('association')).toMatchObject({ level: 'stop', title: '已经向消费者协会提交，先等它的答复', detail: '消费者协会受理了的同一争议，12315不予受理；消费者协会不受理的，再来12315。' })
  expect(told('court')).toMatchObject({ level: 'stop', title: '已经向法院提交，先等它的答复', detail: '法院立案了的同一争议，12315不予受理；法院不立案的，再来12315。' })
})

test('what an office has handled weighs more than what was sent there again', () => {
  const steps = [aStep({ channel: 'association', state: 'sent', stepId: 'a' }), aStep({ channel: 'association', state: 'failed', stepId: 'b' })]
  expect(guard('12315', facts({ steps })).find(({ rule }) => rule === 'taken-elsewhere')?.title).toBe('消费者协会处理过或正在处理，12315不会受理')
  expect(levelOf('twice', 'association', { steps })).toBe('warn')
})

test.each([['12315', S], ['association', S], ['platform', W], ['heimao', W], ['media', W], ['court', W], ['brand', null]] as const)('the same words as another, to %s: %s', (channel, level) => {
  expect(levelOf('identical', channel, { sameWordsBy: 1 })).toBe(level)
  expect(levelOf('identical', channel, { sameWordsBy: 0 })).toBeNull()
})

test.each([
  ['2026-10-02', null],
  // Three years to the day, and 91 and 90 days before.
  ['2024-02-21', null],
  ['2024-02-20', W],
  ['2023-11-22', W],
  ['2023-11-21', S],
  ['2022-01-01', S],
  [null, K],
] as const)('a fault since %s: three years say %s', (faultSince, level) => {
  expect(levelOf('three-years', '12315', { report: aReport({ faultSince }) })).toBe(level)
  for (const channel of CHANNELS) if (channel !== '12315') expect(levelOf('three-years', channel, { report: aReport({ faultSince }) })).toBeNull()
})

test('three years after 29 February end on the 28th', () => {
  const note = guard('12315', facts({ report: aReport({ faultSince: '2024-02-29' }), today: '2027-02-28' })).find(({ rule }) => rule === 'three-years')
  expect(note).toMatchObject({ level: 'warn', detail: '从案例里写的故障日期2024年2月29日算，三年到2027年2月28日为止，还有0天。' })
  expect(levelOf('three-years', '12315', { report: aReport({ faultSince: '2024-02-29' }), today: '2027-03-01' })).toBe('stop')
})

test.each(CHANNELS)('a threat stops %s and an insult warns, wherever it is written', (channel) => {
  for (const field of ['story', 'contact', 'request'] as const) {
    expect(levelOf('threat', channel, { words: { ...WORDS, [field]: '不赔就发抖音。' } })).toBe('stop')
    expect(levelOf('threat', channel, { words: { ...WORDS, [field]: '这家黑心店。' } })).toBe('warn')
  }
  expect(levelOf('threat', channel, {})).toBeNull()
})

test('a threat is told with what was found, why, and what to say instead', () => {
  const note = guard('brand', facts({ words: { ...WORDS, request: '不赔就发抖音，删帖给2000元。' } })).find(({ rule }) => rule === 'threat')
  expect(note?.detail).toContain('“不赔就发抖音”')
  expect(note?.instead.length).toBe(2)
  expect(note?.sources.map(({ article }) => article)).toEqual(['第六条', '第五十八条', '第二十七条'])
})

test.each(CHANNELS)('to %s without a story of one\'s own: a warning', (channel) => {
  expect(levelOf('own-facts', channel, { words: { ...WORDS, story: ' ' } })).toBe('warn')
  expect(levelOf('own-facts', channel, {})).toBeNull()
})

test.each([['brand', null], ['platform', null], ['12315', W], ['association', W], ['heimao', W], ['media', W], ['court', W]] as const)('to %s before the seller was asked: %s', (channel, level) => {
  expect(levelOf('seller-first', channel, { words: { ...WORDS, contact: '' } })).toBe(level)
  expect(levelOf('seller-first', channel, { words: WORDS })).toBeNull()
  for (const asked of ['brand', 'platform'] as const) expect(levelOf('seller-first', channel, { words: NO_WORDS, steps: [aStep({ channel: asked })] })).toBeNull()
  expect(levelOf('seller-first', channel, { words: NO_WORDS, steps: [aStep({ channel: 'media' })] })).toBe(level)
})

test.each([['12315', 1, K], ['12315', 0, null], ['court', 9, K], ['court', 8, null], ['association', 9, null], ['brand', 9, null]] as const)('to %s with %d others: joint says %s', (channel, othersInJielong, level) => {
  expect(levelOf('joint', channel, { othersInJielong })).toBe(level)
})

test('together only against one seller, with two representatives and everybody\'s consent', () => {
  const detail = (isFromSameSeller?: boolean) => guard('12315', facts({ othersInJielong: 3, ...(isFromSameSeller === undefined ? {} : { isFromSameSeller }) })).find(({ rule }) => rule === 'joint')!
  expect(detail().detail).toContain('先看是不是同一个卖家')
  expect(detail(true).detail).toContain('卖家是同一个')
  expect(detail(true).instead.join()).toMatch(/两名代表人.*同意/)
  expect(detail(false).detail).toContain('每人投诉自己的卖家')
  expect(detail(false).instead).toEqual(['各写各的，各交各的'])
})

test.each([['12315', 3, K], ['12315', 2, null], ['association', 3, K], ['media', 3, K], ['court', 30, null], ['heimao', 30, null]] as const)('to %s with %d others: an inspection says %s', (channel, othersInJielong, level) => {
  expect(levelOf('inspection', channel, { othersInJielong })).toBe(level)
})

test.each(CHANNELS)('%s: who may act for another, what needs an appraisal, and who sold it', (channel) => {
  expect(levelOf('agent', channel, {})).toBe(channel === '12315' ? 'know' : null)
  expect(levelOf('appraisal', channel, {})).toBe(channel === 'court' ? 'know' : null)
  expect(levelOf('stranger-brand', channel, { report: aReport({ channel: 'platformShop' }) })).toBe(OFFICES.includes(channel) ? 'know' : null)
  expect(levelOf('stranger-brand', channel, { report: aReport({ channel: 'brandStore' }) })).toBeNull()
})

const everything = CHANNELS.flatMap((channel) => STATES.map((state) => guard(channel, facts({
  steps: CHANNELS.map((each) => aStep({ channel: each, state, stepId: each })), words: { story: '', contact: '', request: '不赔就曝光，这些骗子' }, sameWordsBy: 2, othersInJielong: 20,
  report: aReport({ faultSince: null }),
}))))

test('every note fits its schema, says what to do or what is so, and names what it stands on', () => {
  const notes = everything.flat()
  expect(notes.length).toBeGreaterThan(200)
  for (const note of notes) {
    expect(GuardNote.safeParse(note).success).toBe(true)
    expect(note.sources.length).toBeGreaterThan(0)
    expect(note.level === 'stop' && note.instead.length === 0).toBe(false)
    expect(`${note.title}${note.detail}${note.instead.join()}`).not.toMatch(/[!！你]|undefined|null/)
    expect(note.title.length).toBeLessThanOrEqual(24)
  }
})

test('what stops comes first, then what warns', () => {
  const order = ['stop', 'warn', 'know']
  for (const notes of everything) expect(notes.map(({ level }) => order.indexOf(level))).toEqual(notes.map(({ level }) => order.indexOf(level)).sort())
})

test('only a stop stops', () => {
  expect(isStopped(guard('12315', facts()))).toBe(false)
  expect(isStopped(guard('12315', facts({ steps: [aStep({ channel: 'association' })] })))).toBe(true)
  expect(isStopped([])).toBe(false)
})

test('somebody who asked the seller and writes for themselves is not held up anywhere', () => {
  for (const channel of CHANNELS) expect(guard(channel, facts()).filter(({ level }) => level !== 'know')).toEqual([])
})

test('states have words', () => {
  expect(Object.keys(STEP_STATE_LABELS)).toEqual(STATES)
})
