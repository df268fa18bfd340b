import Taro from '@tarojs/taro'
import type { JielongKind } from '@shouhou/shared/jielong'
import { useEffect } from 'react'
import { titles } from '../../../words/jielong/read'

/** Three pages would be called 接龙 otherwise. */
export const useNavigationTitle = (kind: JielongKind): void =>
  useEffect(() => void Taro.setNavigationBarTitle({ title: titles[kind] }), [kind])
