import { View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import style from './gallery.module.scss'

/** A component under the name it is exported by. */
export const Specimen = ({ name, children }: { readonly name: string; readonly children: ReactNode }) => (
  <View className={style.specimen}>
    <View className={style.name}>{name}</View>
    {children}
  </View>
)

export const Row = ({ children }: { readonly children: ReactNode }) => <View className={style.row}>{children}</View>

export interface HeldProps<V> {
  readonly start: V
  readonly children: (value: V, set: (value: V) => void) => ReactNode
}

/** Keeps what is filled in, so that a specimen can be tried out. */
export function Held<V>({ start, children }: HeldProps<V>) {
  const [value, set] = useState(start)
  return <>{children(value, set)}</>
}

export const still = () => undefined
