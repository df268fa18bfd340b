import Taro from '@tarojs/taro'
import { takeFile as say } from '../words/device'
import type { ReadyFile } from '../cloud/download-types'

// WeChat shows workbooks and letters, but no CSV and no calendar.
const SHOWN = ['xlsx', 'docx'] as const

const shownAs = (name: string) => SHOWN.find(ending => name.endsWith(`.${ending}`))

export const verbFor = (name: string): string => (shownAs(name) ? say.open : say.toChat)

/** Whether it has to be taken by a tap of its own: WeChat sends no file to a chat otherwise. */
export const needsOwnTap = (name: string): boolean => shownAs(name) === undefined

/** False where this WeChat is too old to send a file to a chat. */
export const canTake = (name: string): boolean => shownAs(name) !== undefined || Taro.canIUse('shareFileMessage')

/** Must follow a tap directly where `needsOwnTap`. */
export async function takeFile({ name, path }: ReadyFile): Promise<void> {
  const fileType = shownAs(name)
  const taking = fileType
    ? Taro.openDocument({ filePath: path, fileType, showMenu: true })
    : Taro.shareFileMessage({ filePath: path, fileName: name })
  // Closing the chooser is an answer, not a fault.
  await taking.catch(() => undefined)
}
