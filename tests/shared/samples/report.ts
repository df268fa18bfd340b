import type { Report } from '@shouhou/shared/case'

export const aReport = (changes: Partial<Report> = {}): Report => ({
  brand: '星野',
  model: 'X5 Pro',
  storage: '256GB',
  systemVersion: '14.0.3',
  imei: '352099001761481',
  orderNumber: '2026030112345678901',
  boughtOn: '2026-03-01',
  channel: 'platformSelf',
  shop: '星野自营店',
  priceFen: 399900,
  invoice: 'electronic',
  faultCode: 'DISP.GREEN',
  fault: '屏幕右侧出现一条绿线',
  faultSince: '2026-10-02',
  steps: '亮屏就有',
  tried: '重启过两次',
  impact: 'serious',
  wishes: ['replace', 'refund'],
  demand: '希望换新机',
  ...changes,
})
