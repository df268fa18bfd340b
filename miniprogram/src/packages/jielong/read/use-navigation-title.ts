import Taro from '@tarojs/taro'
import type { JielongKind } from '@shouhou/shared/jielong'
import { useEffect } from 'react'
import { titles, title as anyTitle } from '../../../words/jielong/read'

/** Three pages would be called 接龙 otherwise. Until the kind is known, this one is: the browser's router keeps the title of the last. */
export const useNavigationTitle = (kind: JielongKind | undefined): void =>
  useEffect(() => void Taro.setNavigationBarTitle({ title: kind ? titles[kind] : anyTitle }), [kind])
