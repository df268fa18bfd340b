import { unnamed } from '../../words/evidence/pieces'

const LONGEST = 120
const pictures = /\.(jpe?g|png|webp|heic|heif|gif)$/i
const videos = /\.(mp4|mov|m4v)$/i

/** WeChat's temporary names run long: shortened in the middle, the ending stays. */
export const shortName = (name: string): string => {
  const plain = name.trim() || unnamed
  return plain.length <= LONGEST ? plain : `${plain.slice(0, LONGEST - 13)}…${plain.slice(-12)}`
}

export const looksLikePicture = (name: string): boolean => pictures.test(name)

export const looksLikeVideo = (name: string): boolean => videos.test(name)
