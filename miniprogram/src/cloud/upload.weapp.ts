import Taro from '@tarojs/taro'
import type { PickedFile } from '../device/picked-file'
import { lost, type OnProgress, type Upload } from './upload-types'

/** Sends a file to the path that the cloud handed out. */
export function upload(cloudPath: string, file: PickedFile, onProgress: OnProgress): Upload {
  let abort = () => undefined as void
  const done = new Promise<Awaited<Upload['done']>>(resolve => {
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: file.path,
      success: ({ fileID }) => resolve({ ok: true, value: { fileId: fileID } }),
      fail: () => resolve(lost),
    }) as unknown as Taro.UploadTask
    task.onProgressUpdate(({ progress }) => onProgress(progress))
    abort = () => task.abort()
  })

  return { done, abort: () => abort() }
}
