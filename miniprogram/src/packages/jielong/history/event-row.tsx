import { View } from '@tarojs/components'
import type { JielongEvent } from '@shouhou/shared/jielong'
import { go } from '../../../route'
import { Cell } from '../../../ui'
import { sayMoment } from '../../../words'
import { openOther, sayDetail, sayEvent } from '../../../words/jielong/history'
import style from './history.module.scss'

/** One thing that happened; the other one of a merge can be opened. */
export function EventRow({ event, groupId }: { readonly event: JielongEvent; readonly groupId: string }) {
  const { at, other } = event
  const detail = sayDetail(event)

  return (
    <View className={style.event}>
      <View className={style.what}>{sayEvent(event)}</View>
      {detail !== '' && <View className={style.detail}>{detail}</View>}
      <View className={style.when}>{sayMoment(at)}</View>
      {other && <Cell title={openOther} detail={other.title} onPress={() => go('jielong', { groupId, jielongId: other.jielongId })} />}
    </View>
  )
}
