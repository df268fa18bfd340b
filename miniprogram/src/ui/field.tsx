import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { aria } from './aria'
import { classNames } from './class-names'
import style from './field.module.scss'
import * as say from '../words/ui/controls'

/** What every thing to fill in has. */
export interface FieldFacts {
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly isRequired?: boolean
}

export interface FieldProps extends FieldFacts {
  /** `group` when there are several controls inside. */
  readonly role?: 'group' | 'radiogroup'
  /** At the end of the label's line: a counter, a small button. */
  readonly aside?: ReactNode
  readonly children: ReactNode
}

/** Label above, control, then the hint and what is wrong with it: who sees a field still matters when it is to be mended. */
export function Field({ label, hint, error, isRequired = false, role, aside, children }: FieldProps) {
  return (
    <View className={style.field} {...(role ? aria({ role, label }) : {})}>
      <View className={style.head}>
        <View className={style.label}>
          {label}
          {isRequired && <Text className={style.required}> {say.needed}</Text>}
        </View>
        {aside}
      </View>
      {children}
      {hint && <View className={style.below}>{hint}</View>}
      {error && <View className={classNames(style.below, style.error)} {...aria({ role: 'alert' })}>{error}</View>}
    </View>
  )
}

/** What the control itself says in weapp, where its label stands outside of it. */
export const spokenField = ({ label, error, isRequired }: FieldFacts): string =>
  [label, isRequired && say.needed, error].filter(Boolean).join('，')

/** The same for the browser's own input. */
export const nativeField = ({ label, error, isRequired }: FieldFacts) => ({
  'aria-label': label,
  'aria-required': isRequired ? ('true' as const) : undefined,
  'aria-invalid': error ? ('true' as const) : undefined,
})
