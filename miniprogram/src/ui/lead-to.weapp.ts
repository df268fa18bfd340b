import Taro from '@tarojs/taro'

// Below the steps of the form, which stay above.
const ABOVE = -96

/** Scrolls there. WeChat's reader keeps its own place. */
export const leadTo = (id: string): void => Taro.nextTick(() => void Taro.pageScrollTo({ selector: `#${id}`, offsetTop: ABOVE, duration: 200 }))

/** Where a step begins. */
export const leadToTop = (_id: string): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 })
