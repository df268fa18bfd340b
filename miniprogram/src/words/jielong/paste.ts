import type { ChainLine } from '@shouhou/shared/jielong'
import { sayCount } from '../numbers'

export const first = '在群里长按那条文字接龙，点“复制”，再回到这里。'
export const whySeveral = '大家手里的接龙常常不一样：有人同时接，就会有人被盖掉。把几份都贴进来，合在一起看少了谁。最后贴的算最新。'
export const title = '把群里的文字接龙贴进来'
export const titleAgain = '再贴一份'
export const takeCopied = '贴上刚复制的文字'
export const byHand = '自己粘贴或打字'
export const box = '接龙文字'
export const boxExample = '#接龙\n标题\n\n1. 昵称 备注\n2. 昵称 备注'
export const add = '加上这一份'

export const noClipboard = '没有读到剪贴板'
export const noClipboardDetail = '可能没有允许读取。请在下面的框里长按，选“粘贴”。'
export const emptyClipboard = '剪贴板里没有文字'
export const emptyClipboardDetail = '请先到群里复制那条文字接龙。'
export const unreadable = '没有读出接龙'
export const unreadableDetail = '每个人占一行，前面有序号，例如“1. 昵称 备注”。请看一下复制得是不是完整。'
export const sameAgain = '这一份刚才已经贴过了'
export const added = (lines: number): string => `读出 ${sayCount(lines)} 条`

export const copies = (count: number): string => `贴了 ${sayCount(count)} 份`
export const drop = '都不要了'
export const dropped = (count: number): string => `去掉了贴的 ${sayCount(count)} 份。`
export const undo = '撤销'
export const copy = (nth: number, isLatest: boolean, lines: number): string => `第 ${nth} 份${isLatest ? '（最新）' : ''}：${sayCount(lines)} 条`
export const misses = (lost: number): string => (lost > 0 ? `比合起来少 ${sayCount(lost)} 条` : '一条不少')
export const tooLong = '有一份太长，后面的没有读'
export const tooLongDetail = (limit: number): string => `一份最多读 ${sayCount(limit)} 行。请分成几份贴。`

export const together = '合在一起'
export const lines = (count: number): string => `${sayCount(count)} 条`
export const latestMisses = (lost: number): string => (lost > 0 ? `最新的一份里少了 ${sayCount(lost)} 条` : '最新的一份里一条不少')
export const lost = (count: number): string => `最新的一份里没有的 ${sayCount(count)} 条`
export const reworded = (count: number): string => (count === 0 ? '' : `其中 ${sayCount(count)} 条，同一个名字在最新的一份里换了说法，可能是改过。`)
export const twice = '可能签了两次'
export const twiceDetail = '名字一样不一定是同一个人，两条都会留着，认领的时候再分。'
export const unread = (count: number): string => `没有读懂的 ${sayCount(count)} 行`
export const unreadDetail = '这些不会存下。如果里面有人，请改好格式再贴一次。'
export const further = (count: number): string => `还有 ${sayCount(count)} 条`
export const showFurther = (count: number): string => `看后面的 ${sayCount(count)} 条`

export const toKeep = (count: number): string => `要存下的 ${sayCount(count)} 条`
export const toKeepDetail = (known: number): string =>
  `${known > 0 ? `另外 ${sayCount(known)} 条已经在这里，不会重复。` : ''}存下以后，每个人可以认领自己的那条。电话、证件号这类号码不会存。不想存的点一下去掉。`
export const nothingNew = '没有新的，都已经在这里了。'
export const missingInLatest = '最新一份里没有'

export const line = ({ name, text }: Pick<ChainLine, 'name' | 'text'>): string => [name, text].filter(Boolean).join('：')
export const numbered = ({ number, name }: Pick<ChainLine, 'number' | 'name'>): string => [number === null ? '' : `${number}.`, name].filter(Boolean).join(' ')

export const keep = (count: number): string => `存下 ${sayCount(count)} 条`
export const keeping = (sent: number, count: number): string => `正在存 ${sayCount(sent)} / ${sayCount(count)}`
export const kept = (count: number): string => `存下了 ${sayCount(count)} 条`
export const keptDetail = '它们还不算人数：等每个人点“这条是我”，再用自己的案例或回答加入，才数进去。把接龙发到群里，请大家来认领。'
export const keptSome = (count: number): string => `存下了 ${sayCount(count)} 条，后面的没有`
export const notKept = '没有存下'
export const lineRefused = (said: Pick<ChainLine, 'name' | 'text'>): string =>
  `“${[said.name, said.text].filter(Boolean).join(' ')}”没有通过微信的内容检查。请在下面去掉这一条，再存一次。`
export const stillThere = (why: string): string => `${why}贴进来的都还在。`
export const notCompared = '没有查到哪些已经在这里'
export const takeBack = '撤回'
export const tookBack = (count: number): string => `撤回了 ${sayCount(count)} 条`
export const look = '去看看'
