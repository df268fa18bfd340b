import type { Entry, JielongKind, JielongView } from '@shouhou/shared/jielong'
import { sayAgo, sayDate } from '../dates'
import { sayCount } from '../numbers'
import { sayCompleteness } from './spread'

/** Places are not handed on: once somebody left, there are more of them than people. */
const isBeyond = ({ seat, from }: Entry, people: number): boolean => from === null && seat > people

/** My seat, or where I stand on the waiting list. */
export function sayPlace(entry: Entry, { people, waitingBefore }: JielongView): string {
  if (entry.place === 'waiting') return (waitingBefore ?? 0) > 0 ? `候补，前面还有 ${sayCount(waitingBefore ?? 0)} 人` : '候补第一位，前面没有人了'
  return isBeyond(entry, people) ? `您是第 ${entry.seat} 个加入的` : `您是第 ${entry.seat} 位`
}

const inOld = (title: string): string => (title === '' ? '在并进来的接龙里' : `在原“${title}”里`)

/** Since when, with what, and what is the matter with it. */
export function sayMore(entry: Entry, { people, merged }: JielongView, now: number): string {
  const { place, joinedAt, movedUpAt, from, content, review } = entry
  if (place === 'waiting') return `有人退出会自动递补 · ${sayDate(joinedAt)}排上`
  return [
    from !== null && inOld(merged.find(({ jielongId }) => jielongId === from)?.title ?? ''),
    movedUpAt === null ? `${sayDate(joinedAt)}加入` : `${sayAgo(movedUpAt, now)}从候补排上`,
    isBeyond(entry, people) && movedUpAt === null && '有人退出过，人数比这少',
    content?.kind === 'fault' && sayCompleteness(content.completeness),
    review.hidden ? '您写的内容被管理员隐藏了' : review.check === 'waiting' && '写的内容正在检查',
    review.check === 'refused' && '写的内容没有通过检查，别人看不到',
  ].filter(Boolean).join(' · ')
}

export const notDone = '没有办成'
export const movedUp = '您从候补排上了'
export const movedUpDetail = '有人退出，名额按先后轮到了您。不能来的话请退出，让给下一位。'

export const update = '更新'
export const leave = '退出'

const KEPT: Record<JielongKind, string> = { fault: '您的案例还在。', price: '您写的报价会一起拿掉。', signup: '您填的内容会一起拿掉。' }

/** What leaving costs, before it is done: a number that was given up does not come back. */
export function leaveQuestion({ kind, waiting }: Pick<JielongView, 'kind' | 'waiting'>, { place, seat }: Pick<Entry, 'place' | 'seat'>) {
  if (place === 'waiting')
    return { title: '不再候补？', consequence: `候补里不再有您，排的号收不回来；以后再排，要排到最后。${KEPT[kind]}`, verb: leave, isDanger: true }
  const freed = waiting > 0 ? '空出的名额会让给候补的第一位。' : ''
  return {
    title: '退出这个接龙？',
    consequence: `人数里不再算您。${freed}第 ${seat} 位收不回来：以后再加入会拿新的号，要排到最后。${KEPT[kind]}`,
    verb: leave, isDanger: true,
  }
}

export const joined = '已加入接龙'
export const waitsNow = '已排上候补'
export const hasLeft = '已退出接龙'
export const caseCountedAgain = '已按案例现在的内容更新'
export const caseExchanged = '已换成这个案例'

/** What joining takes. */
export const withCase = (fault: string, verb: string): string => `会用您的案例“${fault}”${verb}。`
export const withOneOf = (count: number, verb: string): string => `您有 ${sayCount(count)} 个合适的案例，${verb}时选一个。`
export const withNewCase = (verb: string): string => `您还没有在这个群里报过这个故障。点“${verb}”先报一个，几分钟就好，提交时一起算进来。`
export const withSomeCase = '用您在这个群里报过的案例加入。没有的话先报一个，提交时一起算进来。'

export const whichCase = '用哪个案例加入'
export const aboutCase = (filedAgo: string, completeness: number): string => `${filedAgo}提交 · ${sayCompleteness(completeness)}`

export const changeMine = '更新我的条目'
export const placeStays = '位置不变，只换名单和图里算进去的内容。'
export const countAgain = '按案例现在的内容重新算'
export const countAgainDetail = '版本、渠道、证据、诉求，都按案例现在写的'
export const useOther = (fault: string): string => `改用“${fault}”`

/** The one thing that I can do. */
export const seeMyCase = '看我的案例'
export const wait = '排候补'
export const changeQuote = '改我的报价'
export const changeAnswers = '改我填的内容'
export const moment = '请稍等'
