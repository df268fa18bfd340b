import { sayMoment } from '../dates'
import { sayCount } from '../numbers'

/** The beginning of a digest, enough to compare two by eye. */
export const sayDigest = (sha256: string): string => `${sha256.slice(0, 8)}…${sha256.slice(-8)}`

export const holds = (cases: number, columns: number): string => `${sayCount(cases)} 个案例，${columns} 列。`
export const digest = (sha256: string): string => `指纹 ${sayDigest(sha256)}，和台账里的一样才是原件。`
export const validUntil = (moment: number): string => `这个下载链接到 ${sayMoment(moment)} 有效。`
export const failed = '文件没有取下来，请看看网络。'
export const again = '再试一次'
export const fetching = '正在取文件'
