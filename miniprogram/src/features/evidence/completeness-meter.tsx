import { View } from '@tarojs/components'
import { completeness, type EvidenceKind } from '@shouhou/shared/evidence'
import { Meter } from '../../ui'
import * as say from '../../words/evidence/kinds'
import style from './evidence.module.scss'

export interface CompletenessMeterProps {
  readonly kinds: readonly EvidenceKind[]
  /** Said below, after why the first missing piece matters. */
  readonly note?: string
}

/** How much of the 三件套 is there. */
export function CompletenessMeter({ kinds, note }: CompletenessMeterProps) {
  const { have, missing } = completeness(kinds)
  const first = missing[0]

  return (
    <>
      <Meter label={say.three} value={have} of={3} tone={have === 3 ? 'success' : 'primary'} detail={say.missing(missing)} />
      {note && <View className={style.why}>{`${first ? say.whyMissing[first] : ''}${note}`}</View>}
    </>
  )
}
