import type { Edition, Limits, Rule } from './edition'
import { accessory } from './rules/accessories'
import { unanswered } from './rules/delay'
import { excluded } from './rules/excluded'
import { freeRepair } from './rules/free-repair'
import { noReason } from './rules/no-reason'
import { notListed, outOfPeriod } from './rules/other-law'
import { outOfStock, refundDespiteStock } from './rules/refund-instead'
import { nobodySaysWhy, partsAreMissing, repairerIsSlow } from './rules/slow-repair'
import { sparePhone } from './rules/spare-phone'
import { noPapers, periodEnds, periodStarts } from './rules/start'
import { twiceRepaired } from './rules/twice-repaired'
import { fifteenDays, sevenDays } from './rules/windows'

const LIMITS: Limits = {
  refundDays: 7,
  replaceDays: 15,
  repairWarrantyDays: 30,
  repairsNeeded: 2,
  accessoryReplacements: 2,
  spareDays: 7,
  repairerDays: 30,
  partsDays: 60,
  noReasonDays: 7,
  demandDays: 15,
  factoryGraceDays: 90,
  depreciationPerMille: 5,
  complaintYears: 3,
  burdenMonths: 6,
  periodMonths: { host: 12, battery: 6, charger: 12, earphone: 3, card: 12 },
}

/** In the order in which those that lead to the same kind of claim are told. */
const RULES: readonly Rule[] = [
  excluded, sevenDays, outOfStock, noReason, refundDespiteStock, fifteenDays, twiceRepaired, repairerIsSlow, partsAreMissing, accessory,
  sparePhone, nobodySaysWhy, freeRepair, noPapers, unanswered, notListed, outOfPeriod, periodStarts, periodEnds,
]

const CURRENT: Edition = { version: '2026-11-21', from: '2026-11-21', limits: LIMITS, rules: RULES }

/** Every edition that a kept result may name, the newest last. */
export const EDITIONS: { all: readonly Edition[]; current: Edition } = { all: [CURRENT], current: CURRENT }
