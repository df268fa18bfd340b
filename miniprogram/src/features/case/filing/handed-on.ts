import { useDidShow } from '@tarojs/taro'
import { useState } from 'react'
import { adopt, keep, readKept } from '../../../drafts'
import type { Told } from './told-before'

const NOUN = 'told-to-file'
const KEY = 'next'

interface Handed {
  /** Epoch ms; 0 while nothing was handed on. */
  readonly at: number
  readonly told: Told
}

const nothing: Handed = { at: 0, told: {} }

/** 权益 hands on what was answered there. It waits on this device for the nickname, and for the group, until it is filed. */
export const handOn = (told: Told): void => keep(NOUN, KEY, { at: Date.now(), told } satisfies Handed)

export const forgetHandedOn = (): void => keep(NOUN, KEY, undefined)

const read = (): Handed => {
  adopt(NOUN, KEY)
  return readKept<Handed>(NOUN, KEY) ?? nothing
}

export interface HandedOn extends Handed { readonly forget: () => void }

export function useHandedOn(): HandedOn {
  const [handed, setHanded] = useState(read)
  useDidShow(() => setHanded(read()))

  return {
    ...handed,
    forget: () => {
      forgetHandedOn()
      setHanded(nothing)
    },
  }
}
