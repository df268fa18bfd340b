import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { messageOf } from '../service-error'
import { placesIn } from './place'

/** Seals sessions, file addresses and the console's token: 64 digits, so that one that lost some is noticed. */
export const newSecret = () => randomBytes(32).toString('hex')

export const isSecret = (text: string) => /^[0-9a-f]{64}$/.test(text)

/** What it costs to go on with another one. */
export const WITH_ANOTHER = '所有人都要重新登录，以前给出的文件链接不能再打开，控制台的口令也换了'

/** Whole before it has its name: an empty secret would let anybody sign. */
export function writeSecret(file: string, secret: string): void {
  writeFileSync(`${file}.new`, secret, { mode: 0o600, flush: true })
  renameSync(`${file}.new`, file)
}

/** Throws a sentence when it is not as it was written: whoever has a copy of it loses nothing. */
export function readSecret(file: string): string {
  const secret = textOf(file).trim()
  if (!isSecret(secret)) throw damaged(file, secret === '' ? '是空的' : '不是原来写下的样子')
  return secret
}

/** Why a start on this folder would be refused for its secret. */
export function troubleWithSecret(data: string): string | undefined {
  const { secret } = placesIn(data)
  try {
    if (existsSync(secret)) readSecret(secret)
    return undefined
  } catch (reason) {
    return messageOf(reason)
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (reason) {
    const { code = '' } = reason as NodeJS.ErrnoException
    if (code === 'EISDIR') throw damaged(file, '是一个文件夹')
    if (code === 'EACCES' || code === 'EPERM') throw new Error(`${file} 不让读；它封着登录状态和文件链接，请给现在的用户读它的权限。`)
    throw reason
  }
}

const damaged = (file: string, why: string) =>
  new Error(`${file} ${why}，没有改动它。有备份的话请恢复它，就和原来一样；没有的话把它移走再启动，会换一个新的，那样${WITH_ANOTHER}。文档和文件不受影响。`)
