import Taro from '@tarojs/taro'
import { takeFile as say } from '../words/device'
import type { ReadyFile } from '../cloud/download-types'

// WeChat shows workbooks, but no CSV.
const canShow = (name: string) => name.endsWith('.xlsx')

export const verbFor = (name: string): string => (canShow(name) ? say.open : say.toChat)

/** Must follow a tap directly: WeChat sends no file to a chat otherwise. */
export async function takeFile({ name, path }: ReadyFile): Promise<void> {
  const taking = canShow(name)
    ? Taro.openDocument({ filePath: path, fileType: 'xlsx', showMenu: true })
    : Taro.shareFileMessage({ filePath: path, fileName: name })
  // Closing the chooser is an answer, not a fault.
  await taking.catch(() => undefined)
}
