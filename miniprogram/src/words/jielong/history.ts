import type { JielongEvent } from '@shouhou/shared/jielong'
import { sayCount } from '../numbers'

type What = JielongEvent['what']
type Corrected = NonNullable<JielongEvent['corrected']>

const DID: Record<Exclude<What, 'merged' | 'unmerged'>, string> = {
  started: '开了这个接龙',
  closed: '结束了接龙',
  reopened: '重新打开了接龙',
  archived: '归档了接龙',
  unarchived: '把接龙放回了列表',
  recounted: '重新数了一遍，把数字改对了',
  imported: '贴进了群里的文字接龙',
  'import-undone': '撤回了贴进来的文字接龙',
  'line-released': '解除了一条认领',
}

const MOVED: Record<'merged' | 'unmerged', Record<'in' | 'away', (other: string) => string>> = {
  merged: { in: other => `把${other}并了进来`, away: other => `把这里并入了${other}` },
  unmerged: { in: other => `把${other}拆了出去`, away: other => `把这里从${other}拆了出来` },
}

/** '林晓 把“青禾 X1 绿屏”并了进来'. Whoever has no name is the app itself. */
export function sayEvent({ by, what, way, other }: JielongEvent): string {
  const who = by?.nickname ?? '售后接龙'
  if (what !== 'merged' && what !== 'unmerged') return `${who} ${DID[what]}`
  return `${who} ${MOVED[what][way ?? 'in'](other ? `“${other.title}”` : '另一个接龙')}`
}

const change = (name: string, moved: Corrected['people']): string => (moved === null ? '' : `${name} ${sayCount(moved.from)} 改成 ${sayCount(moved.to)}`)

/** What there is to say beside: of lines how many, otherwise the reason. */
export function sayDetail({ what, detail, corrected }: JielongEvent): string {
  if (corrected) return sayCorrected(corrected)
  return what === 'imported' || what === 'import-undone' ? `${sayCount(Number(detail))} 条` : detail
}

/** '人数 43 改成 42，图里 3 处'. */
export function sayCorrected({ people, waiting, seatsLeft, bars }: Corrected): string {
  return [change('人数', people), change('候补', waiting), change('剩下的名额', seatsLeft), bars > 0 && `图里 ${sayCount(bars)} 处`].filter(Boolean).join('，')
}

export const fallback = '接龙'
export const notHere = '加入和退出不写在这里，名单里看得到。'
export const none = '还没有记录'
export const noneDetail = '结束、合并、归档这样的事，会写在这里。'
export const openOther = '看那个接龙'
