import { ScrollView, View } from '@tarojs/components'
import { useState, type ReactNode } from 'react'
import { aria } from './aria'
import { Icon } from './icon'
import { Layer } from './layer'
import { Pressable } from './pressable'
import style from './sheet.module.scss'
import { useDialog } from './use-dialog'
import * as say from '../words/ui/controls'

export interface SheetProps {
  readonly title: string
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly children: ReactNode
  /** Buttons that stay in sight below. */
  readonly action?: ReactNode
}

/** A question in between, from below; on the desk in the middle. */
export function Sheet({ title, isOpen, onClose, children, action }: SheetProps) {
  const id = useDialog(isOpen, onClose)
  if (!isOpen) return null

  return (
    <Layer>
      <View className={style.layer} catchMove>
        <Veil onPress={onClose} />
        <View id={id} className={style.sheet} {...aria({ role: 'dialog', label: title, isModal: true })}>
          <View className={style.head}>
            <View className={style.title}>{title}</View>
            <Pressable label={say.close} className={style.close} onPress={onClose}><Icon name="close" size="large" /></Pressable>
          </View>
          <ScrollView scrollY className={style.body}>{children}</ScrollView>
          {action && <View className={style.action}>{action}</View>}
        </View>
      </View>
    </Layer>
  )
}

// As long as two taps of one hand may be apart: the second of them lands where the button was.
const SECOND_TAP_MS = 400

function Veil({ onPress }: { readonly onPress: () => void }) {
  const [openedAt] = useState(() => Date.now())
  return <View className={style.veil} onClick={() => { if (Math.abs(Date.now() - openedAt) >= SECOND_TAP_MS) onPress() }} />
}
