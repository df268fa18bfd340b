import Taro from '@tarojs/taro'
import type { FileLink, ReadyFile } from './download-types'
import type { OnProgress } from './upload-types'

/** Brings a file onto the phone, under its own name; undefined when that failed. */
export const download = ({ name, url }: FileLink, onProgress: OnProgress): Promise<ReadyFile | undefined> =>
  new Promise(resolve => {
    const task = Taro.downloadFile({
      url,
      filePath: `${Taro.env.USER_DATA_PATH}/${name}`,
      success: ({ statusCode, filePath, tempFilePath }) => resolve(statusCode === 200 ? { name, path: filePath ?? tempFilePath } : undefined),
      fail: () => resolve(undefined),
    })
    task.onProgressUpdate(({ progress }) => onProgress(progress))
  })
