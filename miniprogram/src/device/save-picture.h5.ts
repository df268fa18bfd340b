import { savePicture as say } from '../words/device'
import type { ReadyFile } from '../cloud/download-types'
import type { Saved } from './saved'

export const SAVE_PICTURE = say.browser

export function savePicture({ name, path }: ReadyFile): Promise<Saved> {
  const link = document.createElement('a')
  link.href = path
  link.download = name
  link.click()
  return Promise.resolve('saved')
}
