import Taro from '@tarojs/taro'

/** Tells each time the network comes back; answers how to stop listening. */
export function whenOnline(tell: () => void): () => void {
  const changed = ({ isConnected }: { isConnected: boolean }) => {
    if (isConnected) tell()
  }
  Taro.onNetworkStatusChange(changed)
  return () => Taro.offNetworkStatusChange(changed)
}
