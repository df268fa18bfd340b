import { View } from '@tarojs/components'
import type { JielongRow } from '@shouhou/shared/jielong'
import { go } from '../../route'
import { Badge, Cell } from '../../ui'
import { sayCount } from '../../words'
import style from './jielong.module.scss'
import { KIND_WORDS, sayDeadlineShort, saySeats, sayStanding } from './words'

export interface JielongCellProps {
  readonly jielong: JielongRow
  /** Inside a group its name goes without saying. */
  readonly isInGroup?: boolean
}

const boundsOf = (jielong: JielongRow, now: number): (string | false)[] =>
  [jielong.kind !== 'fault' && KIND_WORDS[jielong.kind].name, jielong.state === 'open' && jielong.capacity !== null && saySeats(jielong), sayDeadlineShort(jielong, now)]

/** A row: how many people, what about, and whether one can still join. */
export function JielongCell({ jielong, isInGroup = false }: JielongCellProps) {
  const { groupId, jielongId, title, groupName, people, isJoined, review } = jielong
  const standing = sayStanding(jielong)
  const waiting = review.hidden ? '已被隐藏' : review.check === 'waiting' ? '检查中' : review.check === 'refused' ? '未通过检查' : ''
  const detail = [!isInGroup && groupName, ...boundsOf(jielong, Date.now()), waiting].filter(Boolean).join(' · ')

  return (
    <Cell
      title={title}
      {...(detail ? { detail } : {})}
      label={[`${title}，${sayCount(people)} 人`, standing].filter(Boolean).join('，')}
      start={(
        <View className={style.people}>
          <View className={style.number}>{sayCount(people)}</View>
          <View className={style.unit}>人</View>
        </View>
      )}
      value={standing ? <Badge tone={isJoined ? 'success' : 'neutral'}>{standing}</Badge> : undefined}
      onPress={() => go('jielong', { groupId, jielongId })}
    />
  )
}
