import { sayDate } from '../dates'
import { sayCount } from '../numbers'
import { people as sayPeople } from './standing'

export const withWhich = (title: string): string => `“${title}”和哪一个合并`
export const whenToMerge = '说的是同一个故障，只是型号或叫法写得不同，就可以放在一起数。'
export const none = '群里没有别的故障接龙'
export const noneDetail = '只有同一个群里的故障接龙才能合并。'
export const startedAgo = (ago: string): string => `${ago}开始`
export const over = '已结束'

export const staying = '留下哪一个'
export const stayingHint = '另一个会并到它这里。'
export const size = (people: number, startedAt: number): string => `${sayPeople(people)}，${sayDate(startedAt)}开始`
export const why = '为什么合并'
export const whyHint = '例如：说的是同一块屏幕，只是型号写法不同。群里的人能在记录里看到。'
export const whyMissing = '请写一句为什么，群里的人能在记录里看到'
export const another = '换一个'
export const merge = '合并'
export const question = '合并这两个接龙？'
export const consequence = (moved: { readonly title: string; readonly people: number }, kept: string): string =>
  `“${moved.title}”的 ${sayCount(moved.people)} 人会数进“${kept}”，同一个人只算一次。随时可以拆开。`
export const merged = '已合并'
export const notMerged = '没有合并'

export const afterwards = '合并以后'
export const whatHappens = (kept: string, moved: string): readonly string[] => [
  `人数和图表数在“${kept}”里，两边都参加过的人只算一次。`,
  `“${moved}”的名单原样不动，每个人的位置和内容都在，只是排在下面。`,
  `“${moved}”的链接、卡片和小程序码，打开都会到“${kept}”。`,
  '新来的人加入的是留下的那一个。',
  '随时可以拆开，拆开以后两边和原来一样。',
]
