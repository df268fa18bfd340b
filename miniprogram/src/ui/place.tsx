import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { leadTo } from './lead-to'

const idOf = (name: string): string => `place-${name.replace(/\./g, '-')}`

/** Where something of this name stands, so that the page can lead there. */
export const Place = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => <View id={idOf(name)}>{children}</View>

/** Brings it into sight once the page has drawn, and with a keyboard takes the focus there. */
export const leadToPlace = (name: string): void => leadTo(idOf(name))

/** The same inside a sheet: in weapp the page behind it would scroll, and there is no keyboard to lead. */
export const leadInSheet = (name: string): void => {
  if (process.env.TARO_ENV !== 'weapp') leadToPlace(name)
}
