import { createHash } from 'node:crypto'
import { drawPng } from './png'
import { failed, type OpenApi } from './open-api'

const cells = 21

const versions: ReadonlySet<unknown> = new Set(['release', 'trial', 'develop'])

/**
 * `wxacode.getUnlimited`: a picture that differs by scene and page; nobody can scan it. "最大 32 个可见字符，只支持数字，
 * 大小写英文以及部分特殊字符", a page without parameters and without `/` before it, 280 to 1280 px.
 */
export const getUnlimited: OpenApi = ({ scene, page = '', width = 430, env_version: version = 'release' }) => {
  if (typeof scene !== 'string' || !/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) return failed(40169, 'invalid length for scene, or the data is not json string')
  if (typeof page !== 'string' || !/^([^/?#][^?#]*)?$/.test(page)) return failed(41030, 'invalid page')
  if (!versions.has(version)) return failed(40097, 'invalid args: env_version is release, trial or develop')
  if (typeof width !== 'number' || !(width >= 280 && width <= 1280)) return failed(40097, 'invalid args: width is 280 to 1280')
  const pattern = createHash('sha512').update(`${page}?${scene}`).digest()
  const isDark = (column: number, row: number) => {
    const bit = row * cells + column
    return (((pattern[Math.floor(bit / 8) % pattern.length] ?? 0) >> bit % 8) & 1) === 1
  }
  return { bytes: drawPng(Math.floor(width), cells, isDark), contentType: 'image/png' }
}
