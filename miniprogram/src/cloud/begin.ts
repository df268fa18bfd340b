import Taro from '@tarojs/taro'

/** Once, as the app starts: WeChat wants to know that the cloud will be used. */
export const beginCloud = (): void => {
  if (process.env.TARO_ENV === 'weapp') Taro.cloud.init({ traceUser: false })
}
