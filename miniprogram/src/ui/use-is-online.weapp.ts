import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'

/** Whether the phone says it has a network; it does not say that we can be reached. */
export function useIsOnline(): boolean {
  const [isOnline, setIsOnline] = useState(true)

  useEffect(() => {
    const changed = ({ isConnected }: { isConnected: boolean }) => setIsOnline(isConnected)
    Taro.onNetworkStatusChange(changed)
    void Taro.getNetworkType().then(({ networkType }) => setIsOnline(networkType !== 'none'))

    return () => Taro.offNetworkStatusChange(changed)
  }, [])

  return isOnline
}
