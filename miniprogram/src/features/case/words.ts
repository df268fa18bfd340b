import { CASE_STATE_LABELS, CHANNEL_LABELS, FAULT_CODES, IMPACT_LABELS, INVOICE_LABELS, WISH_LABELS, type CaseEvent, type FaultCode, type Wish } from '@shouhou/shared/case'
import type { Why } from '@shouhou/shared/jielong'
import type { Choice } from '../../ui'

const choicesOf = <V extends string>(labels: Record<V, string>): readonly Choice<V>[] =>
  (Object.keys(labels) as V[]).map(value => ({ value, label: labels[value] }))

export const channelChoices = choicesOf(CHANNEL_LABELS)
export const invoiceChoices = choicesOf(INVOICE_LABELS)
export const impactChoices = choicesOf(IMPACT_LABELS)
export const wishChoices = choicesOf(WISH_LABELS)
export const stateChoices = choicesOf(CASE_STATE_LABELS)

export const sayWishes = (wishes: readonly Wish[]): string => wishes.map(wish => WISH_LABELS[wish]).join('、')

/** 'OTHER' is called by its name; the fault sentence says what it is. */
export const sayFault = (code: FaultCode): string => FAULT_CODES[code]

/** '青禾 X1', not '青禾 青禾 X1'. */
export const sayDevice = ({ brand, model }: { readonly brand: string; readonly model: string }): string =>
  model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`

/** '同型号 · 同为绿屏/绿线'. */
export const sayWhy = (why: readonly Why[], code: FaultCode | null): string =>
  [why.includes('same-model') && '同型号', why.includes('same-fault') && code !== null && `同为${sayFault(code)}`].filter(Boolean).join(' · ')

export const EVENT_WORDS: Record<CaseEvent['what'], string> = {
  filed: '提交了案例',
  changed: '修改了案例',
  'evidence-added': '补充了证据',
  'evidence-removed': '撤回了证据',
  joined: '参加了接龙',
  left: '退出了接龙',
  solved: '标为已解决',
  reopened: '重新打开',
  hidden: '隐藏了这个案例',
  restored: '恢复了这个案例',
}
