import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { whenOnline } from '../../device'
import { ErrorState } from '../../ui'
import { Layer } from '../../ui/layer'
import style from './nothing-opened.module.scss'

interface NothingProps {
  readonly why: string
  readonly onRetry: () => void
}

function NothingOpened({ why, onRetry }: NothingProps) {
  const [isBusy, setBusy] = useState(false)
  const retry = () => {
    setBusy(true)
    onRetry()
  }
  useEffect(() => whenOnline(retry))

  return <Layer><View className={style.whole}><ErrorState isBusy={isBusy} onRetry={retry}>{why}</ErrorState></View></Layer>
}

let root: ReturnType<typeof createRoot> | undefined

const clear = (): void => {
  root?.unmount()
  root = undefined
}

/** In place of the first page, which has not come; goes away when one does. */
export function showNothingOpened(why: string, onRetry: () => void): void {
  clear()
  root = createRoot(document.createElement('div'))
  root.render(<NothingOpened why={why} onRetry={onRetry} />)
  Taro.eventCenter.once('__afterTaroRouterChange', clear)
}
