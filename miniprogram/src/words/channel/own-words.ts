import type { OwnWords } from '@shouhou/shared/channel'

export const title = '您自己的话'
export const detail = '每个人写自己的事实。只存在这台设备上，换到别的页面也在。'

export const labels: Record<keyof OwnWords, string> = { story: '事情的经过', contact: '和卖家怎么谈的', request: '想要什么结果' }
export const hints: Record<keyof OwnWords, string> = {
  story: '按日期写：哪天发现、当时在做什么、怎么处理的。姓名、电话不用写在这里。',
  contact: '哪天、用什么办法、对方怎么答复。还没谈过可以空着。',
  request: '一两句就够，例如：免费换屏，或者退货退款。',
}

/** Before what the case has: in a letter it stands after other things. Steps begin on a line of their own. */
export const howItShows = (steps: string): string => `怎样会出现：${steps.includes('\n') ? '\n' : ''}${steps}`
export const triedBefore = (tried: string): string => `已经试过：${tried}`

export const foundHere = (found: string): string => `“${found}”这样写不好`
export const sayInstead = (why: string, instead: string): string => `${why}${instead}`
