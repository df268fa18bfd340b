import type { Day } from '../calendar'
import type { Report } from '../case/case'
import { CHANNEL_LABELS, INVOICE_LABELS, WISH_LABELS } from '../case/labels'
import { yuan } from '../money'

/** A report that may still be half written. */
export type ReportDraft = Partial<Report>

export interface Blank {
  /** What stands between the braces: `{{型号}}`. */
  name: string
  /** What the case puts there; empty when it does not know. */
  of: (report: ReportDraft, today: Day) => string
}

const nowhere = () => ''

/**
 * Every blank that a script may have and how the case fills it. A filled script goes into a chat, so what identifies a
 * person or a device is never filled: its author writes it by hand, where it is needed.
 */
export const BLANKS: readonly Blank[] = [
  { name: '品牌', of: (report) => report.brand ?? '' },
  { name: '型号', of: (report) => report.model ?? '' },
  { name: '容量', of: (report) => report.storage ?? '' },
  { name: '系统版本', of: (report) => report.systemVersion ?? '' },
  { name: '购买日期', of: (report) => report.boughtOn ?? '' },
  { name: '购买渠道', of: (report) => (report.channel ? CHANNEL_LABELS[report.channel] : '') },
  { name: '店铺', of: (report) => report.shop ?? '' },
  { name: '价格', of: (report) => (report.priceFen == null ? '' : `${yuan(report.priceFen)} 元`) },
  { name: '发票', of: (report) => (report.invoice ? INVOICE_LABELS[report.invoice] : '') },
  { name: '故障', of: (report) => report.fault ?? '' },
  { name: '故障开始', of: (report) => report.faultSince ?? '' },
  { name: '复现步骤', of: (report) => report.steps ?? '' },
  { name: '已尝试', of: (report) => report.tried ?? '' },
  { name: '诉求', of: (report) => (report.wishes ?? []).map((wish) => WISH_LABELS[wish]).join('、') },
  { name: '诉求说明', of: (report) => report.demand ?? '' },
  { name: '今天', of: (_report, today) => today },
  { name: '订单号', of: nowhere },
  { name: '串号', of: nowhere },
  { name: 'IMEI', of: nowhere },
  { name: '姓名', of: nowhere },
  { name: '电话', of: nowhere },
]

/** What stands where nobody knew what to write. */
export const EMPTY_BLANK = '＿＿＿'

// Chinese keyboards give the wide braces.
const BLANK = /[{｛]{2}\s*([^{}｛｝\n]{1,20}?)\s*[}｝]{2}([。；，]?)/g

/**
 * The text of a script with its blanks filled from a case. What the case does not know becomes ＿＿＿, and its name is
 * listed once in `missing`, in the order of the text.
 */
export const fillScript = (body: string, report: ReportDraft | null, today: Day): { text: string; missing: string[] } => {
  const missing = new Set<string>()
  const text = body.replace(BLANK, (_whole, name: string, stop: string) => {
    const value = BLANKS.find((blank) => blank.name === name)?.of(report ?? {}, today).trim()
    if (value) return stop === '' ? value : value.replace(/[。；，.]+$/, '') + stop
    missing.add(name)
    return EMPTY_BLANK + stop
  })
  return { text, missing: [...missing] }
}
