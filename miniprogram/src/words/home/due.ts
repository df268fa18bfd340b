import { sayAgo } from '../dates'

export const title = '快到日子'
export const closing = (closesAt: number, now: number): string => `${sayAgo(closesAt, now)}截止`
export const joined = '您已参加'
export const notJoined = '还没参加'
