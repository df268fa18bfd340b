import Taro from '@tarojs/taro'

export const putOnClipboard = async (text: string): Promise<void> => {
  await Taro.setClipboardData({ data: text })
}
