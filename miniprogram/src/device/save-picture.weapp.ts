import Taro from '@tarojs/taro'
import { savePicture as say } from '../words/device'
import type { ReadyFile } from '../cloud/download-types'
import type { Saved } from './saved'

export const SAVE_PICTURE = say.phone

/** WeChat's words for it, which differ between phones. */
const whyNot = (message: string): Saved => {
  if (/auth (deny|denied)|authorize no response/.test(message)) return 'not-allowed'
  return /cancel|privacy permission/.test(message) ? 'cancelled' : 'failed'
}

/** Into the phone's album. WeChat asks for leave the first time. */
export const savePicture = ({ path }: ReadyFile): Promise<Saved> =>
  Taro.saveImageToPhotosAlbum({ filePath: path }).then(
    (): Saved => 'saved',
    (failure: { errMsg?: string }) => whyNot(failure.errMsg ?? ''),
  )
