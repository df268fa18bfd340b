import type { Report } from '@shouhou/shared/case'

const CHANNELS = ['brandStore', 'brandOnline', 'platformSelf', 'carrier'] as const
const WISHES = [['repair'], ['refund', 'replace'], ['repair', 'compensate']] as const

/** Of an invented phone; people differ in what a board counts. */
export const reportOf = (at: number): Report => ({
  brand: '青禾',
  model: '青禾 X1',
  storage: '256GB',
  systemVersion: `3.${at % 8}.1`,
  imei: '',
  orderNumber: '',
  boughtOn: '2025-06-01',
  channel: CHANNELS[at % CHANNELS.length] ?? null,
  shop: '',
  priceFen: 399_900,
  invoice: 'electronic',
  faultCode: 'DISP.GREEN',
  fault: '屏幕右侧出现一条绿线',
  faultSince: `2025-${String((at % 11) + 1).padStart(2, '0')}-10`,
  steps: '亮屏就有，重启也在。',
  tried: '恢复过出厂设置。',
  impact: 'serious',
  wishes: [...(WISHES[at % WISHES.length] ?? WISHES[0])],
  demand: '希望免费更换屏幕。',
})
