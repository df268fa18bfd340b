import { createHash } from 'node:crypto'
import { drawPng } from './png'
import { failed, type OpenApi } from './open-api'

const cells = 21

/** `wxacode.getUnlimited`: a picture that differs by scene and page; nobody can scan it. */
export const getUnlimited: OpenApi = ({ scene, page = '', width = 430 }) => {
  if (typeof scene !== 'string' || !/^[\w!#$&'()*+,/:;=?@.~-]{1,32}$/.test(scene)) return failed(40169, 'invalid length for scene, or the data is not json string')
  if (typeof page !== 'string' || page.startsWith('/')) return failed(41030, 'invalid page')
  const size = Math.min(Math.max(Number(width) || 430, 280), 1280)
  const pattern = createHash('sha512').update(`${page}?${scene}`).digest()
  const isDark = (x: number, y: number) => {
    const [column, row] = [Math.floor((x * cells) / size), Math.floor((y * cells) / size)]
    const bit = row * cells + column
    return (((pattern[Math.floor(bit / 8) % pattern.length] ?? 0) >> bit % 8) & 1) === 1
  }
  return { bytes: drawPng(size, isDark), contentType: 'image/png' }
}

