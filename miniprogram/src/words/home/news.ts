import { sayAtMost99 } from '../numbers'

export const title = '上次看过之后'
export const cases = (count: number): string => `${sayAtMost99(count)} 个新案例`
export const jielongs = (count: number): string => `${sayAtMost99(count)} 个新接龙`
export const inGroup = (counts: { readonly cases: number; readonly jielongs: number }): string =>
  [counts.cases > 0 && cases(counts.cases), counts.jielongs > 0 && jielongs(counts.jielongs)].filter(Boolean).join(' · ')
export const people = (count: number): string => `又有 ${sayAtMost99(count)} 人参加`
export const unread = (why: string): string => `${why}等您处理的和新来的，这会儿看不全。`
export const again = '再看一次'
