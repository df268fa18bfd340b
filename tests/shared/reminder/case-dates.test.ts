import type { ChannelStep } from '@shouhou/shared/channel'
import { caseDates, plannedDay } from '@shouhou/shared/reminder'
import { staysOf, type RepairView } from '@shouhou/shared/repair'
import { factsOf, NO_ANSWERS, type RightsAnswers } from '@shouhou/shared/rights'
import type { Report } from '@shouhou/shared/case'
import { addWorkingDays } from '@shouhou/shared/working-days'
import { aReport } from '../../support/builders'

const aRepair = ({ slip, ...overrides }: Partial<Omit<RepairView, 'slip'>> & { slip?: Partial<RepairView['slip']> } = {}): RepairView => ({
  repairId: 'r-one', caseId: 'c-one', notes: [], pickUp: null, checks: [], revision: 1, filedAt: 0, days: 0, overdueDays: 0, isRework: false,
  slip: {
    provider: 'official', shop: '', droppedOffOn: '2026-08-15', promisedOn: null, fault: '', slipNumber: '', progressLink: '', quotedFen: null,
    cause: 'unknown', record: 'given', spare: 'notAsked', ...slip,
  },
  ...overrides,
})

const aPickUp = (pickedUpOn: string): RepairView['pickUp'] =>
  ({ noticedOn: null, pickedUpOn, paperDoneOn: null, isFixed: 'yes', done: '', record: 'given', bill: [], warrantyDays: null })

const aStep = (overrides: Partial<ChannelStep> = {}): ChannelStep => ({
  stepId: 'st-one', caseId: 'c-one', channel: 'brand', takenOn: '2026-09-01', number: '', against: '', asked: '', state: 'sent', answers: [], revision: 1, filedAt: 0, ...overrides,
})

interface Known { report?: Partial<Report>; answers?: Partial<RightsAnswers>; repairs?: RepairView[]; steps?: ChannelStep[] }

const datesOf = ({ report = {}, answers = {}, repairs = [], steps = [] }: Known) =>
  caseDates({ facts: factsOf(aReport({ channel: 'brandStore', ...report }), { ...NO_ANSWERS, ...answers }, staysOf(repairs)), repairs, steps }, addWorkingDays)

const dayOf = (kind: string, known: Known): string | undefined => datesOf(known).find((date) => date.kind === kind)?.day
const kindsOf = (known: Known): string[] => datesOf(known).map(({ kind }) => kind)

describe('the windows after a purchase', () => {
  const bought = { boughtOn: '2026-11-01' }

  test('are there while the fault has no date', () => {
    expect(kindsOf({ report: { ...bought, faultSince: null } })).toEqual(expect.arrayContaining(['refund-window', 'replace-window']))
  })

  test.each([
    ['2026-11-05', ['refund-window', 'replace-window']],
    ['2026-11-08', ['refund-window', 'replace-window']],
    ['2026-11-09', ['replace-window']],
    ['2026-11-16', ['replace-window']],
    ['2026-11-17', []],
  ])('a fault of %s opens %j', (faultSince, windows) => {
    expect(kindsOf({ report: { ...bought, faultSince } }).filter((kind) => kind.endsWith('-window'))).toEqual(windows)
  })

  test('have a safe and a legal day', () => {
    const [refund] = datesOf({ report: { ...bought, faultSince: '2026-11-05' } })
    expect(refund).toMatchObject({ kind: 'refund-window', safeDay: '2026-11-07', day: '2026-11-08', sense: 'until' })
  })
})

describe('a repair', () => {
  const slow = { repairs: [aRepair({ slip: { droppedOffOn: '2026-08-15', cause: 'unknown' } })] }
  const asksIn = (known: Known): string[] => kindsOf({ ...slow, ...known }).filter((kind) => ['spare-phone', 'repair-30', 'repair-60'].includes(kind))
  const bought = { boughtOn: '2026-02-01', faultSince: '2026-08-10' }

  test.each<[string, Known, string[]]>([
    ['in the period', { report: bought }, ['spare-phone', 'repair-30', 'repair-60']],
    ['of which nobody knows when it was bought', { report: { ...bought, boughtOn: null } }, ['spare-phone', 'repair-30', 'repair-60']],
    ['of a fault that came after the period', { report: { ...bought, boughtOn: '2022-02-01' } }, []],
    ['of a fault without a day, sent in after the period', { report: { boughtOn: '2022-02-01', faultSince: null } }, []],
    ['of a set that was damaged', { report: bought, answers: { exclusions: ['damaged'] } }, []],
    ['of a battery', { report: { ...bought, faultCode: 'BATT.HEALTH' } }, []],
    ['without any paper', { report: bought, answers: { hasInvoice: 'no', hasCard: 'no', hasCopy: 'no' } }, ['spare-phone']],
  ])('%s says what the rules leave open', (_what, known, kinds) => {
    expect(asksIn(known)).toEqual(kinds)
  })

  test('that goes on has its days 8, 31 and 61', () => {
    const repairs = [aRepair()]
    expect([dayOf('spare-phone', { repairs }), dayOf('repair-30', { repairs }), dayOf('repair-60', { repairs })]).toEqual(['2026-08-23', '2026-09-15', '2026-10-15'])
  })

  test('with a 备用机 asks for none', () => {
    expect(kindsOf({ repairs: [aRepair({ slip: { spare: 'given' } })] })).not.toContain('spare-phone')
  })

  test('that is over asks for nothing of that, but must hold for thirty days', () => {
    const kinds = kindsOf({ repairs: [aRepair({ pickUp: aPickUp('2026-09-05') })] })
    for (const kind of ['spare-phone', 'repair-30', 'repair-60', 'promised']) expect(kinds).not.toContain(kind)
    expect(dayOf('repair-warranty', { repairs: [aRepair({ pickUp: aPickUp('2026-09-05') })] })).toBe('2026-10-05')
  })
})

describe('the seller who does not answer', () => {
  test('is told of once, though both the answers and a step know of it', () => {
    const known = { answers: { askedOn: '2026-09-01' }, steps: [aStep()] }
    const kinds = kindsOf(known)
    expect(kinds.filter((kind) => kind === 'seller-answer' || kind === 'channel-answer')).toEqual(['seller-answer'])
    expect(dayOf('seller-answer', known)).toBe('2026-09-17')
  })

  test('is told of twice where they were asked on two days', () => {
    expect(kindsOf({ answers: { askedOn: '2026-08-20' }, steps: [aStep()] })).toEqual(expect.arrayContaining(['seller-answer', 'channel-answer']))
  })
})

describe('all dates of a case', () => {
  const known: Known = {
    report: { boughtOn: '2026-08-31', faultSince: '2026-09-02' }, answers: { askedOn: '2026-09-03', deliveredOn: '2026-09-01' },
    repairs: [aRepair({ slip: { droppedOffOn: '2026-09-05', promisedOn: '2026-09-12' } }), aRepair({ repairId: 'r-two', slip: { droppedOffOn: '2026-09-05' } })],
    steps: [aStep({ stepId: 'st-two', channel: '12315', takenOn: '2026-09-20' }), aStep({ stepId: 'st-three', channel: 'platform', takenOn: '2026-09-10' })],
  }

  test('come the earliest first, each with a key of its own, and with a source unless somebody only promised it', () => {
    const dates = datesOf(known)
    const days = dates.map(plannedDay)
    expect(days).toEqual([...days].sort())
    expect(new Set(dates.map(({ key }) => key)).size).toBe(dates.length)
    for (const { kind, sources } of dates) expect({ kind, isSourced: sources.length > 0 }).toEqual({ kind, isSourced: kind !== 'promised' })
    expect(dates.length).toBeGreaterThan(10)
  })

  test('each say what may be done, in a sentence', () => {
    for (const { says } of datesOf(known)) expect(says).toMatch(/[^。]。$/)
  })

  test('are the same whoever asks, and in whatever order things are told', () => {
    const { repairs = [], steps = [] } = known
    expect(datesOf({ ...known, repairs: [...repairs].reverse(), steps: [...steps].reverse() })).toEqual(datesOf(known))
  })
})
