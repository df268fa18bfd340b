import { View } from '@tarojs/components'
import type { JielongRow } from '@shouhou/shared/jielong'
import { go } from '../../route'
import { Badge, Cell } from '../../ui'
import { sayCount } from '../../words'
import { KIND_WORDS, sayDeadlineShort, sayReviewOf, saySeats, sayStanding, unit } from '../../words/jielong/standing'
import style from './jielong.module.scss'

export interface JielongCellProps {
  readonly jielong: JielongRow
  /** Inside a group its name goes without saying. */
  readonly isInGroup?: boolean
}

const boundsOf = (jielong: JielongRow, now: number): (string | false)[] =>
  [jielong.kind !== 'fault' && KIND_WORDS[jielong.kind].name, jielong.state === 'open' && saySeats(jielong), sayDeadlineShort(jielong, now)]

/** A row: how many people, what about, and whether one can still join. */
export function JielongCell({ jielong, isInGroup = false }: JielongCellProps) {
  const { groupId, jielongId, title, groupName, people, isJoined, review } = jielong
  // That it is full stands beside its seats already.
  const standing = isJoined || jielong.state !== 'open' ? sayStanding(jielong) : ''
  const detail = [!isInGroup && groupName, ...boundsOf(jielong, Date.now()), sayReviewOf(review)].filter(Boolean).join(' · ')

  return (
    <Cell
      title={title}
      {...(detail ? { detail } : {})}
      start={(
        <View className={style.people}>
          <View className={style.number}>{sayCount(people)}</View>
          <View className={style.unit}>{unit}</View>
        </View>
      )}
      value={standing ? <Badge tone={isJoined ? 'success' : 'neutral'}>{standing}</Badge> : undefined}
      onPress={() => go('jielong', { groupId, jielongId })}
    />
  )
}
