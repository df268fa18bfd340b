import Taro from '@tarojs/taro'

/** Says in passing that something is done. Longer than a line belongs into a Notice. */
export const toast = (said: string): void => {
  void Taro.showToast({ title: said, icon: 'none', duration: 2200 })
}
