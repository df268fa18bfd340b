import type { Report } from '@shouhou/shared/case'

const REPORT_LABELS: Record<keyof Report, string> = {
  brand: '品牌',
  model: '型号',
  storage: '容量',
  systemVersion: '系统版本',
  imei: 'IMEI',
  orderNumber: '订单号',
  boughtOn: '购买日期',
  channel: '购买渠道',
  shop: '店铺',
  priceFen: '价格',
  invoice: '发票',
  faultCode: '故障分类',
  fault: '故障描述',
  faultSince: '故障开始时间',
  steps: '复现步骤',
  tried: '已尝试',
  impact: '影响程度',
  wishes: '诉求',
  demand: '诉求说明',
}

/** What differs, in a person's words: '型号、故障描述'. Empty when nothing does. */
export const changedLabels = (before: Report, after: Report): string =>
  (Object.keys(REPORT_LABELS) as (keyof Report)[])
    .filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]))
    .map((field) => REPORT_LABELS[field])
    .join('、')
