import { Text } from '@tarojs/components'
import style from './badge.module.scss'
import { classNames } from './class-names'

export type Tone = 'neutral' | 'primary' | 'info' | 'success' | 'warn' | 'danger'

export interface BadgeProps {
  readonly children: string
  readonly tone?: Tone
}

/** A state in a word or two; the colour only repeats what the word says. */
export const Badge = ({ children, tone = 'neutral' }: BadgeProps) => <Text className={classNames(style.badge, style[tone])}>{children}</Text>
