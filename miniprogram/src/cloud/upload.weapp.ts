import Taro from '@tarojs/taro'
import type { PickedFile } from '../device/picked-file'
import { gone, lost, type OnProgress, type Upload } from './upload-types'

/** Sends a file to the path that the cloud handed out. */
export function upload(cloudPath: string, file: PickedFile, onProgress: OnProgress): Upload {
  let abort = () => undefined as void
  const done = new Promise<Awaited<Upload['done']>>(resolve => {
    const task = Taro.cloud.uploadFile({
      cloudPath,
      filePath: file.path,
      success: ({ fileID }) => resolve({ ok: true, value: { fileId: fileID } }),
      // WeChat clears chosen files away when it needs the room, and says so in many ways.
      fail: () => Taro.getFileSystemManager().getFileInfo({ filePath: file.path, success: () => resolve(lost), fail: () => resolve(gone) }),
    }) as unknown as Taro.UploadTask
    task.onProgressUpdate(({ progress }) => onProgress(progress))
    abort = () => task.abort()
  })

  return { done, abort: () => abort() }
}
