import { sayCount } from '../numbers'

export const more = '更多'
export const toGroup = '到群里看看'
export const poster = '做一张海报'
export const posterDetail = '带小程序码的图片，可以存下来贴到别处'
export const paste = '粘贴群里的文字接龙'
export const pasteDetail = '先看谁的条目掉了，再存进来'
export const lines = (count: number): string => `群里贴来的 ${sayCount(count)} 条`
export const linesDetail = '看看有没有您的，一人认领一条'
export const asText = '复制成文字接龙'
export const asTextDetail = '贴到群里，大家能接着写'
export const history = '发生过什么'
export const historyDetail = '开始、结束、合并，每一步都在'
export const merge = '和另一个接龙合并'
export const mergeDetail = '说的是同一个故障，放在一起数'
export const report = '举报这个接龙'
export const reportDetail = '交给管理员看，不会告诉别人是谁举报的'

export const close = '结束接龙'
export const closeQuestion = { title: '结束这个接龙？', consequence: '不再收新的人，已经加入的都留着，名单和数字还能看。以后可以重新打开。', verb: '结束' }
export const closed = '接龙已结束'
export const reopen = '重新打开接龙'
export const reopenQuestion = { title: '重新打开？', consequence: '又可以加入，原来的名单接着排。', verb: '打开' }
export const reopened = '接龙重新打开了'

export const archive = '归档'
export const archiveDetail = '从列表里收起来，链接还能打开，随时可以放回'
export const archived = '已归档'
export const archivedDetail = '不再出现在接龙列表里。链接还能打开，群里的“全部接龙”按“已归档”也能找到。'
export const undo = '撤销'
export const unarchive = '放回接龙列表'
export const unarchiveDetail = '回到“已结束”里，名单不变'
export const unarchived = '已放回接龙列表'
