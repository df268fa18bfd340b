import Taro from '@tarojs/taro'
import type { FileLink, ReadyFile } from './ready-file'

/** Brings the file onto the phone; undefined when that failed. `onProgress` is told parts of a hundred. */
export const fetchFile = ({ name, url }: FileLink, onProgress: (percent: number) => void): Promise<ReadyFile | undefined> =>
  new Promise(resolve => {
    const task = Taro.downloadFile({
      url,
      filePath: `${Taro.env.USER_DATA_PATH}/${name}`,
      success: ({ statusCode, filePath, tempFilePath }) => resolve(statusCode === 200 ? { name, path: filePath ?? tempFilePath } : undefined),
      fail: () => resolve(undefined),
    })
    task.onProgressUpdate(({ progress }) => onProgress(progress))
  })

// WeChat shows workbooks, but no CSV.
const canShow = (name: string) => name.endsWith('.xlsx')

export const verbFor = (name: string): string => (canShow(name) ? '打开' : '发到聊天')

/** Must follow a tap directly: WeChat sends no file to a chat otherwise. */
export async function takeFile({ name, path }: ReadyFile): Promise<void> {
  const taking = canShow(name)
    ? Taro.openDocument({ filePath: path, fileType: 'xlsx', showMenu: true })
    : Taro.shareFileMessage({ filePath: path, fileName: name })
  await taking.catch(() => undefined)
}
