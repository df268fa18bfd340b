import Taro from '@tarojs/taro'

/** What was copied last; undefined when the person does not let it be read. */
export const readClipboard = async (): Promise<string | undefined> => {
  try {
    return (await Taro.getClipboardData()).data
  } catch {
    return undefined
  }
}
