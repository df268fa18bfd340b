import type { ReadyFile } from '../cloud/download-types'
import type { Saved } from './saved'

export const SAVE_PICTURE = '下载图片'

export function savePicture({ name, path }: ReadyFile): Promise<Saved> {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
  return Promise.resolve('saved')
}
