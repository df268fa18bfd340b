import { sayDay } from '../dates'

export const notFound = '没有找到这篇文章'
export const notFoundDetail = '可能已经换了新的写法，请在维权知识里搜一搜。'
export const toList = '看全部文章'

export const illustration = '演示，人物和经过都是编的'
export const answer = '结论'
export const checkedOn = (day: string): string => `核验日期 ${sayDay(day)}`

export const more = '更多'
export const assess = '算一算能要求什么'
export const assessDetail = '答三个问题，看到期限、依据和下一步'
export const others = '看别的文章'

export const pin = '置顶到群'
export const pinDetail = '群里的人在群首页就能看到'
export const unpin = '取下置顶'
export const unpinDetail = (group: string): string => `“${group}”里不再置顶`
export const whichGroup = '置顶到哪个群'
export const noGroup = '还没有可以置顶的群'
export const noGroupDetail = '群主和管理员可以给自己的群置顶文章。'
export const pinned = (group: string): string => `已置顶到“${group}”`
export const unpinned = (group: string): string => `已从“${group}”取下`
export const undo = '撤回'
export const putBack = '放回去'

export const send = '发到微信群'
export const copyLink = '复制链接'
export const linkText = (title: string, link: string): string => `${title}\n${link}`
export const linkCopied = '链接已复制，可以粘贴到聊天里'
