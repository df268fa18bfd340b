import { View } from '@tarojs/components'
import type { JielongEvent } from '@shouhou/shared/jielong'
import { go } from '../../../route'
import { Cell } from '../../../ui'
import { sayMoment } from '../../../words'
import style from './history.module.scss'
import { sayDetail, sayEvent } from './say-event'

/** One thing that happened; the other one of a merge can be opened. */
export function EventRow({ event, groupId }: { readonly event: JielongEvent; readonly groupId: string }) {
  const { at, other } = event
  const detail = sayDetail(event)

  return (
    <View className={style.event}>
      <View className={style.what}>{sayEvent(event)}</View>
      {detail !== '' && <View className={style.detail}>{detail}</View>}
      <View className={style.when}>{sayMoment(at)}</View>
      {other && <Cell title="看那个接龙" label={`看接龙：${other.title}`} onPress={() => go('jielong', { groupId, jielongId: other.jielongId })} />}
    </View>
  )
}
