import { View } from '@tarojs/components'
import { completeness, type EvidenceKind } from '@shouhou/shared/evidence'
import { Meter } from '../../ui'
import style from './evidence.module.scss'
import { sayMissing, WHY_MISSING } from './words'

export interface CompletenessMeterProps {
  readonly kinds: readonly EvidenceKind[]
  /** Says of each missing piece why it matters. */
  readonly isAdvising?: boolean
}

/** How much of the 三件套 is there. */
export function CompletenessMeter({ kinds, isAdvising = false }: CompletenessMeterProps) {
  const { have, missing } = completeness(kinds)

  return (
    <>
      <Meter label="证据三件套" value={have} of={3} tone={have === 3 ? 'success' : 'primary'} detail={sayMissing(missing)} />
      {isAdvising && missing.map(kind => <View key={kind} className={style.why}>{WHY_MISSING[kind]}</View>)}
    </>
  )
}
