/** The first of a run of numbered characters, the number that it means, and how many there are. */
const RUNS: readonly (readonly [number, number, number])[] = [
  [0x2460, 1, 20], [0x2474, 1, 20], [0x2488, 1, 20], [0x24eb, 11, 10], [0x24f5, 1, 10], [0x2776, 1, 10], [0x2780, 1, 10],
  [0x278a, 1, 10], [0x3220, 1, 10], [0x3251, 21, 15], [0x3280, 1, 10], [0x32b1, 36, 15],
]

/** ① ⑴ ⒈ ❶ ㈠ ㊀ and their like as a number, or null. */
export const circledNumber = (character: string): number | null => {
  const code = character.charCodeAt(0)
  const run = RUNS.find(([first, , count]) => code >= first && code < first + count)
  return run === undefined ? null : code - run[0] + run[1]
}

/** Digits, wide ones too, whatever stands between them. */
export const digitsNumber = (text: string): number =>
  /^[0-9]+$/.test(text) ? Number(text) : Number(text.replace(/[０-９]/g, (digit) => String(digit.charCodeAt(0) - 0xff10)).replace(/[^0-9]/g, ''))

const ONES = '一二三四五六七八九'

/** 一 to 九十九, or null. */
export const chineseNumber = (text: string): number | null => {
  const found = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text)
  if (found === null || text === '') return null
  const [, first = '', ten, last = ''] = found
  if (ten === undefined) return last === '' ? ONES.indexOf(first) + 1 : null
  return (first === '' ? 1 : ONES.indexOf(first) + 1) * 10 + (last === '' ? 0 : ONES.indexOf(last) + 1)
}
