import Taro from '@tarojs/taro'

/** WeChat's own viewer. */
export async function showPhoto(url: string): Promise<void> {
  await Taro.previewImage({ urls: [url], current: url })
}
