import { sayDate, sayMoment } from '../dates'
import { sayCount, sayMoney } from '../numbers'
import { PRICE_WORDS, sayAgainstOfficial } from './price'
import { people as sayPeople } from './standing'

export const title = '接龙'
export const titles = { fault: '故障接龙', price: '报价接龙', signup: '报名接龙' } as const

export const startedBy = (startedAt: number, nickname: string): string => `${nickname} ${sayDate(startedAt)}发起`
export const canWait = '现在加入会排候补，有人退出就按先后自动补上。'
export const whole = '看全文'
export const fold = '收起'

/** What one should know before the number. */
export const hidden = '已被管理员隐藏'
export const hiddenWhy = (reason: string): string => `原因：${reason}。群里其他人看不到。`
export const checking = '标题和说明正在做内容检查，通过后群里的人才能看到。'
export const refused = '没有通过内容检查'
export const refusedDetail = '群里其他人看不到。可以结束它，换一种写法再开一个。'
export const led = '已并入这个接龙'
export const ledDetail = (title: string): string => `${title === '' ? '您打开的接龙' : `您打开的“${title}”`}已经并到这里。两边的人数在一起，同一个人只算一次。`
export const isStarted = '接龙开好了'
export const sendRound = '发到微信群里，点开就能加入。'
export const joinToo = '您自己也别忘了加入。'

export const everybody = '接龙的人'
export const nobody = '还没有人加入'
export const nobodyDetail = '名单按加入的先后排，先加入的排在前面。'
export const cameWith = (title: string): string => (title === '' ? '并进来的接龙里的' : `原“${title}”里的`)

export const writtenBy = (nickname: string): string => `${nickname}写的`
export const reportEntry = '举报这一条'
export const joinedAt = (moment: number): string => `${sayMoment(moment)}加入`
export const quoted = (fen: number, premium: number | null): string =>
  `${PRICE_WORDS.quote} ${sayMoney(fen)}${premium === null ? '' : `，${sayAgainstOfficial(premium)}`}`

export const merged = (count: number): string => `已并入 ${sayCount(count)} 个接龙`
export const mergedDetail = '名单各自留着，同一个人只算一次。'
export const unseen = '一个您看不到的接龙'
export const mergedSince = (people: number, ago: string): string => `${sayPeople(people)} · ${ago}并入`
export const part = '拆开'
export const partThis = (title: string): string => `拆开：${title}`
export const partQuestion = '拆开这个接龙？'
export const partConsequence = (title: string): string =>
  `${title === '' ? '它' : `“${title}”`}会变回单独的接龙：名单和位置和并入前一样，这期间加入和退出的也算上。它的链接又会打开它自己。以后还可以再并。`
export const partWhy = '为什么拆开'
export const partWhyHint = '可以不填。群里的人能在记录里看到。'
export const parted = '已拆开'
