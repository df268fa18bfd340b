import { FAULT_CODES } from '@shouhou/shared/case'
import type { JielongKind, JielongRow } from '@shouhou/shared/jielong'
import { sayCount } from '../numbers'

type About = Pick<JielongRow, 'brand' | 'model' | 'faultCode' | 'part' | 'title'>

/** '青禾 X1 · 绿屏/绿线', '青禾 X1 · 屏幕', without the brand twice; '' where the title says so already, and for a sign-up. */
export function sayMachine({ brand, model, faultCode, part, title }: About): string {
  if (model === '') return ''
  const device = model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${brand} ${model}`
  const what = faultCode === null ? part : FAULT_CODES[faultCode]
  return title.startsWith(`${device} ${what}`) ? '' : `${device} · ${what}`
}

interface Shared { readonly kind?: JielongKind; readonly people: number; readonly title: string }

const shareWords: Record<JielongKind, { readonly some: (people: string) => string; readonly none: string }> = {
  fault: { some: people => `${people} 人遇到同样的问题`, none: '遇到同样的问题，来接龙' },
  price: { some: people => `${people} 人报了价`, none: '把您问到的价写下来' },
  signup: { some: people => `${people} 人报名`, none: '来报名' },
}

/** The title of a share card: the number first, then what it is about. */
export function shareTitle({ kind = 'fault', people, title }: Shared): string {
  const { some, none } = shareWords[kind]
  return people > 0 ? `${some(sayCount(people))}：${title}` : `${title}：${none}`
}
