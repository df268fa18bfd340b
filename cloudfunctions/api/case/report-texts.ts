import { dayOf, fail, ok, type Result } from '@shouhou/shared'
import type { Report } from '@shouhou/shared/case'
import type { CaseDoc } from '../../cloud/documents'

/** What a person wrote freely and others read. IMEI and order number stay with their author and are not sent anywhere. */
export const reportTexts = ({ brand, model, storage, systemVersion, shop, fault, steps, tried, demand }: Report): Record<string, string> => ({
  brand, model, storage, systemVersion, shop, fault, steps, tried, demand,
})

/** All that a case says to others, its outcomes too. */
export const caseTexts = ({ report, outcomes }: Pick<CaseDoc, 'report' | 'outcomes'>): Record<string, string> => ({
  ...reportTexts(report),
  outcome: outcomes.join('\n'),
})

/** For the eyes of whoever decides: the fault first. */
export const excerptOf = ({ brand, model, fault, shop, steps, tried, demand }: Report): string =>
  [`${brand} ${model}：${fault}`, shop, steps, tried, demand].filter((text) => text !== '').join('\n')

/** Nothing was bought, and nothing broke, after today in China. */
export const checkDates = (report: Report, now: number): Result<null> => {
  const today = dayOf(now)
  const field = (['boughtOn', 'faultSince'] as const).find((name) => (report[name] ?? '') > today)
  return field === undefined ? ok(null) : fail({ code: 'case/date-in-future', field })
}
