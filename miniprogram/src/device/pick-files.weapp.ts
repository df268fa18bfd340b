import Taro from '@tarojs/taro'
import type { PickedFile } from './picked-file'

const nameOf = (path: string) => path.slice(path.lastIndexOf('/') + 1)

const orNone = <T>(picking: Promise<T[]>): Promise<T[]> =>
  picking.catch((failure: { errMsg?: string }) => {
    // Closing the chooser is an answer, not a fault.
    if (failure.errMsg?.includes('cancel')) return []
    throw failure
  })

/** Photos and videos from the album or the camera; an empty list when the person changed their mind. */
export const pickPhotos = (count: number): Promise<PickedFile[]> =>
  orNone(
    Taro.chooseMedia({ count: Math.min(count, 9), mediaType: ['image', 'video'], sourceType: ['album', 'camera'], sizeType: ['original'] })
      .then(({ tempFiles }) => tempFiles.map(({ tempFilePath, size }) => ({ name: nameOf(tempFilePath), size, path: tempFilePath }))),
  )

/** Files out of a chat. */
export const pickDocuments = (count: number): Promise<PickedFile[]> =>
  orNone(
    Taro.chooseMessageFile({ count: Math.min(count, 9), type: 'all' })
      .then(({ tempFiles }) => tempFiles.map(({ name, size, path }) => ({ name, size, path }))),
  )
