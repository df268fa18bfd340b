import type { Report } from '@shouhou/shared/case'
import type { ChannelStep, LetterFacts } from '@shouhou/shared/channel'
import { staysOf, type RepairView } from '@shouhou/shared/repair'
import { answersFrom, assess, factsOf, NO_ANSWERS, type RightsAnswers } from '@shouhou/shared/rights'
import { aReport } from './report'

export const TODAY = '2026-11-22'
export const NO_WORDS = { story: '', contact: '', request: '' }

export const aRepair = (changes: { repairId: string; in: string; out: string | null; isFixed?: 'yes' | 'no'; record?: 'given' | 'refused' }): RepairView => ({
  repairId: changes.repairId, caseId: 'case-1',
  slip: {
    provider: 'official', shop: '星野城东服务点', droppedOffOn: changes.in, promisedOn: null, fault: '绿线', slipNumber: 'WX20261005001', progressLink: '', quotedFen: null,
    cause: 'repairer', record: changes.record ?? 'given', spare: 'notAsked',
  },
  notes: [],
  pickUp: changes.out === null ? null : {
    noticedOn: null, pickedUpOn: changes.out, paperDoneOn: null, isFixed: changes.isFixed ?? 'no', done: '更换屏幕排线', record: changes.record ?? 'given', bill: [], warrantyDays: null,
  },
  checks: [], revision: 1, filedAt: 0,
  days: changes.out === null ? 3 : 4, overdueDays: 0, isRework: false,
})

export const aStep = (changes: Partial<ChannelStep> = {}): ChannelStep => ({
  stepId: 'step-1', caseId: 'case-1', channel: 'brand', takenOn: '2026-11-10', number: 'KF20261110889', against: '星野自营店', asked: '换机', state: 'sent', answers: [], revision: 1, filedAt: 0, ...changes,
})

interface Parts { report?: Report; answers?: Partial<RightsAnswers>; repairs?: readonly RepairView[]; today?: string }

/** What a letter is made of, with what the rules say of it. */
export const letterFacts = ({ report = aReport(), answers = {}, repairs = [], today = TODAY, ...rest }: Parts & Partial<Omit<LetterFacts, keyof Parts>> = {}): LetterFacts => {
  const all = answersFrom(report, { ...NO_ANSWERS, ...answers })
  return { report, answers: all, assessment: assess(factsOf(report, all, staysOf(repairs)), today), repairs, steps: [], words: NO_WORDS, today, ...rest }
}

/** Everything is known: two repairs with records, still broken; the seller was asked three weeks ago; a refund is wished for. */
export const fullFacts = (): LetterFacts => letterFacts({
  report: aReport({ boughtOn: '2026-08-20', wishes: ['refund'], demand: '' }),
  answers: { deliveredOn: '2026-08-22', hasCard: 'yes', isInStock: 'yes', reportedOn: '2026-10-03', askedOn: '2026-11-01', wish: 'refund' },
  repairs: [aRepair({ repairId: 'r2', in: '2026-10-20', out: '2026-10-24' }), aRepair({ repairId: 'r1', in: '2026-10-05', out: '2026-10-09' })],
  steps: [aStep({ state: 'answered' })],
  words: {
    story: '十月二日晚上看电子书时发现屏幕右边有一条绿线，第二天还在。去服务点修了两次，取回第三天又出现。',
    contact: '十一月一日在店铺客服窗口提出退货，客服说要再检测一次。',
    request: '希望退货退款。',
  },
  evidence: [{ kind: 'purchase' }, { kind: 'fault' }, { kind: 'fault' }, { kind: 'contact' }],
  people: 12,
})

/** Hardly anything is known. */
export const emptyFacts = (): LetterFacts => letterFacts({
  report: aReport({
    storage: '', systemVersion: '', imei: '', orderNumber: '', boughtOn: null, channel: null, shop: '', priceFen: null, invoice: null, faultSince: null, steps: '', tried: '', demand: '', wishes: ['compensate'],
  }),
})
