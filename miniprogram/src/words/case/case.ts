import { FAULT_CODES, WISH_LABELS, type FaultCode, type Wish } from '@shouhou/shared/case'
import type { Why } from '@shouhou/shared/jielong'

export const sayWishes = (wishes: readonly Wish[]): string => wishes.map(wish => WISH_LABELS[wish]).join('、')

/** 'OTHER' is called by its name; the fault sentence says what it is. */
export const sayFault = (code: FaultCode): string => FAULT_CODES[code]

/** '青禾 X1', not '青禾 青禾 X1'. */
export const sayDevice = ({ brand, model }: { readonly brand: string; readonly model: string }): string =>
  model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`

/** '同型号 · 同为绿屏/绿线'. */
export const sayWhy = (why: readonly Why[], code: FaultCode | null): string =>
  [why.includes('same-model') && '同型号', why.includes('same-fault') && code !== null && `同为${sayFault(code)}`].filter(Boolean).join(' · ')

export const invite = '分享到微信群'
export const copyInvitation = '复制邀请码'
export const invitation = (group: string, code: string | null): string =>
  code === null ? `“${group}”在用“售后接龙”收集同样的故障。` : `“${group}”在用“售后接龙”收集同样的故障，邀请码 ${code}。`
