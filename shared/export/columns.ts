import { dayOf, type Day } from '../calendar'
import type { CaseState, Report } from '../case/case'
import { FAULT_CODES } from '../case/fault-codes'
import { CASE_STATE_LABELS, CHANNEL_LABELS, IMPACT_LABELS, INVOICE_LABELS, WISH_LABELS } from '../case/labels'
import { completeness } from '../evidence/completeness'
import type { EvidenceKind } from '../evidence/evidence'
import { EVIDENCE_KIND_LABELS } from '../evidence/labels'
import type * as z from '../z'

/** What leaves of one case. Nothing here says who filed it. */
export interface ExportFacts {
  caseId: string
  groupName: string
  /** Epoch ms. */
  filedAt: number
  state: z.infer<typeof CaseState>
  report: Report
  /** One for each piece of evidence. */
  evidenceKinds: readonly EvidenceKind[]
  jielongTitles: readonly string[]
  /** The author's consent to the group that exports; null in an export of the author's own group. */
  sharing: { withIdentifiers: boolean; givenOn: Day } | null
}

export interface Column {
  key: string
  header: string
  /** In characters, as spreadsheets count. */
  width: number
  /** `typed`: a person wrote it freely, so it is masked; `known`: made by us or an identifier that its author let go. */
  holds: 'typed' | 'known'
  value: (facts: ExportFacts) => string
}

type Head = [key: string, header: string, width: number]

const typed = ([key, header, width]: Head, value: Column['value']): Column => ({ key, header, width, holds: 'typed', value })
const known = ([key, header, width]: Head, value: Column['value']): Column => ({ key, header, width, holds: 'known', value })

const NOT_CONSENTED = '未授权'

const imeiOf = ({ report, sharing }: ExportFacts): string => {
  if (report.imei === '' || sharing?.withIdentifiers) return report.imei
  return '*'.repeat(report.imei.length - 4) + report.imei.slice(-4)
}

const orderNumberOf = ({ report, sharing }: ExportFacts): string =>
  report.orderNumber === '' || sharing?.withIdentifiers ? report.orderNumber : NOT_CONSENTED

const threePieces = ({ evidenceKinds }: ExportFacts): string => {
  const { missing } = completeness(evidenceKinds)
  return missing.length === 0 ? '齐全' : `缺${missing.map((kind) => EVIDENCE_KIND_LABELS[kind]).join('、')}`
}

const piecesOf = (kind: EvidenceKind): Column =>
  known([`evidence-${kind}`, `${EVIDENCE_KIND_LABELS[kind]}（件）`, 14], ({ evidenceKinds }) => String(evidenceKinds.filter((one) => one === kind).length))

/** One column each, in the order of the file. No name, nickname, telephone or account anywhere. */
export const COLUMNS: readonly Column[] = [
  known(['case', '案例编号', 26], ({ caseId }) => caseId),
  known(['filed', '提交日期', 12], ({ filedAt }) => dayOf(filedAt)),
  typed(['group', '群', 20], ({ groupName }) => groupName),
  typed(['brand', '品牌', 12], ({ report }) => report.brand),
  typed(['model', '型号', 18], ({ report }) => report.model),
  typed(['storage', '容量', 10], ({ report }) => report.storage),
  typed(['system', '系统版本', 14], ({ report }) => report.systemVersion),
  known(['bought', '购买日期', 12], ({ report }) => report.boughtOn ?? ''),
  known(['channel', '购买渠道', 16], ({ report }) => (report.channel ? CHANNEL_LABELS[report.channel] : '')),
  typed(['shop', '店铺', 20], ({ report }) => report.shop),
  known(['price', '价格（元）', 12], ({ report }) => (report.priceFen === null ? '' : (report.priceFen / 100).toFixed(2))),
  known(['invoice', '发票', 18], ({ report }) => (report.invoice ? INVOICE_LABELS[report.invoice] : '')),
  known(['fault-code', '故障分类', 16], ({ report }) => FAULT_CODES[report.faultCode]),
  typed(['fault', '故障描述', 40], ({ report }) => report.fault),
  known(['since', '故障开始', 12], ({ report }) => report.faultSince ?? ''),
  typed(['steps', '复现步骤', 40], ({ report }) => report.steps),
  typed(['tried', '已尝试', 40], ({ report }) => report.tried),
  known(['impact', '影响', 16], ({ report }) => IMPACT_LABELS[report.impact]),
  known(['wishes', '诉求', 16], ({ report }) => report.wishes.map((wish) => WISH_LABELS[wish]).join('、')),
  typed(['demand', '诉求说明', 40], ({ report }) => report.demand),
  known(['three-pieces', '三件套', 24], threePieces),
  piecesOf('purchase'),
  piecesOf('fault'),
  piecesOf('contact'),
  piecesOf('thirdParty'),
  known(['state', '状态', 10], ({ state }) => CASE_STATE_LABELS[state]),
  typed(['jielong', '接龙', 30], ({ jielongTitles }) => jielongTitles.join('；')),
  known(['imei', 'IMEI', 18], imeiOf),
  known(['order', '订单号', 24], orderNumberOf),
  known(['consented', '授权日期', 12], ({ sharing }) => sharing?.givenOn ?? ''),
]
