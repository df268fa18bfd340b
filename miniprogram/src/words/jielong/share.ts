import type { JielongKind } from '@shouhou/shared/jielong'
import { sayMoment } from '../dates'
import { sayCount } from '../numbers'

export const appName = '售后接龙'

export const counted = '人已接龙'
/** While nobody has joined: no zero for people to count. */
export const nobody = '刚开始接龙'
export const joined = (count: number): string => (count === 0 ? nobody : `${sayCount(count)} ${counted}`)

export const toChat = '发到微信群'
export const copyLink = '复制链接'
export const linkCopied = '链接已复制，可以粘贴到聊天里'

export const invitation: Record<JielongKind, string> = {
  fault: '微信扫一扫，看看是不是同一个问题',
  price: '微信扫一扫，看看大家报的价',
  signup: '微信扫一扫，看看要不要一起报名',
}

/** A day, never 'in three days': it stays true on paper. */
export const until = (closesAt: number): string => `${sayMoment(closesAt)} 截止`
export const from = (groupName: string): string => `来自“${groupName}”`
export const code = (invites: string): string => `小程序码：${invites}`
export const poster = '海报'
