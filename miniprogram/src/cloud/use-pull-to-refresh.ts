import Taro, { usePullDownRefresh } from '@tarojs/taro'

/** The page's config needs `enablePullDownRefresh: true`. */
export const usePullToRefresh = (...refreshers: (() => Promise<void>)[]): void => {
  usePullDownRefresh(() => {
    void Promise.all(refreshers.map(refresh => refresh())).finally(() => Taro.stopPullDownRefresh())
  })
}
