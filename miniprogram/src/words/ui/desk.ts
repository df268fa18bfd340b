/** At the desk: a list on the left, one of it on the right. */
export const keys = '键盘'
export const usualKeys = [
  { key: 'j', says: '下一条' },
  { key: 'k', says: '上一条' },
  { key: '回车', says: '看右边' },
  { key: 'Esc', says: '回列表' },
] as const
export const more = '看更多'
export const nothingChosen = '左边还没有可以看的'
