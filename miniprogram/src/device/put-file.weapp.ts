import Taro from '@tarojs/taro'
import type { ReadyFile } from '../cloud/download-types'
import type { FileContent } from './file-content'

/** Writes a file that came with an answer onto the phone, under its own name; undefined when that failed (no room). */
export const putFile = ({ name, data, encoding }: FileContent): Promise<ReadyFile | undefined> =>
  new Promise(resolve => {
    const path = `${Taro.env.USER_DATA_PATH}/${name}`
    Taro.getFileSystemManager().writeFile({
      filePath: path, data, encoding,
      success: () => resolve({ name, path }),
      fail: () => resolve(undefined),
    })
  })
