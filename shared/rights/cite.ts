import { CHECKED_ON } from './disclaimer'
import type { Source } from './source'

/** The 2001 regulation, read in public mirrors only; every line that leans on it says so. */
export const THREE_GUARANTEES = '《移动电话机商品修理更换退货责任规定》'
const MIRRORED = '据公开镜像文本，以官方发布为准'

/** Where texts of each kind are officially published. */
const SITES = { law: 'flk.npc.gov.cn', regulation: 'www.gov.cn', market: 'www.samr.gov.cn', court: 'www.court.gov.cn' } as const

/** How a text is cited of which the full text was read. */
export const cite = (site: keyof typeof SITES, law: string) => (article: string, says: string): Source =>
  ({ law, article, says, confidence: 'A', checkedOn: CHECKED_ON, site: SITES[site] })

/** Of the 2001 regulation. */
export const citeGuarantee = (article: string, says: string): Source =>
  ({ ...cite('market', THREE_GUARANTEES)(article, `${says}（${MIRRORED}）`), confidence: 'B' })
