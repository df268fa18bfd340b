import type { JielongKind, JielongView } from '@shouhou/shared/jielong'
import { sayAgo } from '../dates'
import { sayCount } from '../numbers'
import { saySeats } from './standing'

export const titles: Record<JielongKind, string> = { fault: '接龙', price: '填报价', signup: '填报名' }

/** What I can do here now. */
export const verbs = {
  join: { price: '提交报价', signup: '报名' },
  wait: { price: '排候补', signup: '排候补' },
  change: { price: '保存修改', signup: '保存修改' },
} as const
export const moment = '请稍等'
export const backToBoard = '回到接龙'

export const where = (jielong: JielongView, saysSeats: boolean): string => [`在“${jielong.groupName}”`, saysSeats && saySeats(jielong)].filter(Boolean).join(' · ')
/** Who reads what is written here. */
export const readers = (hasPrivate: boolean): string => `群里的人看得到您的昵称和下面填的内容${hasPrivate ? '；标着锁的几项只有发起人和管理员看得到' : ''}。`
export const quoteReaders = '群里的人看得到您的昵称和下面填的内容。不用写姓名和电话；照片给大家看的是去掉拍摄地点的副本。'
export const isPrivate = '只有发起人和管理员看得到'

export const staysHere = (why: string): string => `${why}这里写下的会留在您的手机里。`
export const noChange = (why: string): string => `${why}内容不能再改。`
export const full = (capacity: number): string => `名额已满，一共 ${sayCount(capacity)} 人`
export const queue = (waiting: number): string =>
  `${waiting > 0 ? `现在有 ${sayCount(waiting)} 人在候补。` : '可以排候补，您会是第一个。'}有人退出时，按排队的先后自动补上，不用再来抢。`
export const myTurn = (before: number | null): string =>
  before ? `您在候补名单里，前面还有 ${sayCount(before)} 人。修改内容不影响先后。` : '您在候补名单的第一位，有空位先轮到您。修改内容不影响先后。'

export const wrong = (count: number): string => `有 ${sayCount(count)} 处要改，已在下面标出。`
export const filledUp = (capacity: number): string => `名额刚刚满了，一共 ${sayCount(capacity)} 人`
export const kept = (said: string): string => `${said}写下的都还在。`
export const keptFirst = (said: string): string => `写下的都还在。${said}`
export const tooLate = '没有交上'
export const notSent = '还没有提交'

export const resumed = (from: number, now: number): string => `接着上次写的，${sayAgo(from, now)}保存。`
export const asOnBoard = '用现在接龙里的内容'
export const clear = '清空重写'

export const changed = '已改好'
export const joined = '已参加接龙'
export const waits = (before: number | null): string => (before ? `已排上候补，前面还有 ${sayCount(before)} 人` : '已排上候补，有空位先轮到您')

export const takesCase = '这个接龙用案例参加。'
export const openBoard = '打开接龙'
export const nothingToFill = '不用填什么，点下面的按钮就可以。'
export const noChoice = '不选'

export const choose = '请选一项'
export const fill = '请填这一项'
export const notANumber = '请填写数字，例如 2'
export const notAChoice = '请从下面选一项'
export const refused = (label: string | undefined): string => `${label ?? '这一项'}没有通过微信的内容检查，请修改后再提交。`
