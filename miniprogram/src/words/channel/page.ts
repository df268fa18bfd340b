export const noCase = '没有找到这个案例'
export const fromCase = '请从案例页面进入。'
/** One line of a list. */
export const inBrief = (text: string): string => (text.length > 40 ? `${text.slice(0, 38)}…` : text)

export const noWay = '没有找到这一步'
export const noLetter = '没有找到这封信'
export const stepGone = '可能已经删掉了。'
