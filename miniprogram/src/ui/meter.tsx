import { View } from '@tarojs/components'
import { aria } from './aria'
import { classNames } from './class-names'
import style from './meter.module.scss'

export interface MeterProps {
  readonly label: string
  readonly value: number
  readonly of: number
  /** What the figures say in words: "还差购买凭证". */
  readonly detail?: string
  readonly tone?: 'primary' | 'success' | 'warn'
}

/** How much of something is there, in figures and as a bar. */
export function Meter({ label, value, of, detail, tone = 'primary' }: MeterProps) {
  const percent = of > 0 ? Math.min(100, Math.round((value / of) * 100)) : 0

  return (
    <View className={style.meter} {...aria({ role: 'meter', label: `${label} ${value} / ${of}`, percent })}>
      <View className={style.head}>
        <View>{label}</View>
        <View className={style.figure}>{`${value} / ${of}`}</View>
      </View>
      <View className={style.track}><View className={classNames(style.bar, style[tone])} style={{ width: `${percent}%` }} /></View>
      {detail && <View className={style.detail}>{detail}</View>}
    </View>
  )
}
