import { sayCount } from '../numbers'
import { sayDigest } from './file'

export const ledger = '导出台账'
export const detail = (makers: string): string => `能导出的是：${makers}。谁、什么时候、带走多少，都在这里。`
export const none = '还没有导出过'
export const noneDetail = '第一次导出之后，这里会记下是谁、什么时候、多少个案例。'
export const holds = (rows: number, format: string, columns: number): string => `${sayCount(rows)} 个案例 · ${format.toUpperCase()} · ${columns} 列`
export const digest = (sha256: string): string => `指纹（SHA-256）${sayDigest(sha256)}`
export const showColumns = '看列名'
export const hideColumns = '收起列名'
export const copyDigest = '复制指纹'
export const digestCopied = '已复制指纹'
export const fetchAgain = '再取'
export const fetchAgainLong = '再取这个文件'

export const when = '时间'
export const who = '谁'
export const count = '案例'
export const format = '格式'
export const columns = '列'
export const fingerprint = '指纹'
export const file = '文件'
export const gone = '文件已过期'
export const more = '看更多'
export const copyThis = (sha256: string): string => `复制指纹 ${sayDigest(sha256)}`
export const fetchThis = (moment: string): string => `再取 ${moment} 的文件`
