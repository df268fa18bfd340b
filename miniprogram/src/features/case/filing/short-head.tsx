import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import type { JielongView } from '@shouhou/shared/jielong'
import { Card, Notice } from '../../../ui'
import { sayCount } from '../../../words'
import * as say from '../../../words/case/filing'
import { saySeats } from '../../../words/jielong/standing'
import type { Joining } from '../similar/joining'
import { sayDevice, sayFault } from '../words'
import style from './filed-page.module.scss'

interface ShortHeadProps {
  readonly group: GroupView
  readonly joining: Joining
  /** Undefined while it cannot be asked. */
  readonly jielong: JielongView | undefined
}

/** How many have the same, and what is filled in already. */
export const ShortHead = ({ group, joining, jielong }: ShortHeadProps) => (
  <>
    <Card>
      {jielong && (
        <View className={style.figureLine}>
          <View className={style.figure}>{say.people(sayCount(jielong.people))}</View>
          <View className={style.strong}>{say.sameAsYou}</View>
        </View>
      )}
      <View className={style.strong}>{`${sayDevice(joining)} · ${sayFault(joining.faultCode)}`}</View>
      <View className={style.quiet}>{say.laidOut}</View>
      <View className={style.quiet}>{say.goesToGroup(group.name)}</View>
    </Card>
    {joining.mayWait && jielong && <Notice tone="warn">{say.waitsWithIt(saySeats(jielong))}</Notice>}
  </>
)
