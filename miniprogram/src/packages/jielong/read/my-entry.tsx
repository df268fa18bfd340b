import { View } from '@tarojs/components'
import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { sayCompleteness } from '../../../features/jielong'
import { Button, confirm } from '../../../ui'
import { sayAgo, sayCount, sayDate } from '../../../words'
import { ChangeSheet } from './change-sheet'
import { leaveQuestion } from './leave-question'
import style from './read.module.scss'
import type { Joining } from './use-joining'

export interface MyEntryProps {
  readonly jielong: JielongView
  readonly entry: Entry
  readonly joining: Joining
  readonly isShut: boolean
}

/** Places are not handed on: once somebody left, there are more of them than people. */
const isBeyond = ({ seat, from }: Entry, people: number): boolean => from === null && seat > people

function sayPlace(entry: Entry, { people, waitingBefore }: JielongView): string {
  if (entry.place === 'waiting') return (waitingBefore ?? 0) > 0 ? `候补，前面还有 ${sayCount(waitingBefore ?? 0)} 人` : '候补第一位，前面没有人了'
  return isBeyond(entry, people) ? `您是第 ${entry.seat} 个加入的` : `您是第 ${entry.seat} 位`
}

function sayMore(entry: Entry, { people, merged }: JielongView): string {
  const { place, joinedAt, movedUpAt, from, content, review } = entry
  const old = from !== null && (merged.find(({ jielongId }) => jielongId === from)?.title ?? '')
  if (place === 'waiting') return `有人退出会自动递补 · ${sayDate(joinedAt)}排上`
  return [
    old !== false && (old === '' ? '在并进来的接龙里' : `在原“${old}”里`),
    movedUpAt === null ? `${sayDate(joinedAt)}加入` : `${sayAgo(movedUpAt, Date.now())}从候补排上`,
    isBeyond(entry, people) && movedUpAt === null && '有人退出过，人数比这少',
    content?.kind === 'fault' && sayCompleteness(content.completeness),
    review.hidden ? '您写的内容被管理员隐藏了' : review.check === 'waiting' && '写的内容正在检查',
    review.check === 'refused' && '写的内容没有通过检查，别人看不到',
  ].filter(Boolean).join(' · ')
}

/** My seat, or where I stand on the waiting list; how to change what it says, and the way out. */
export function MyEntry({ jielong, entry, joining, isShut }: MyEntryProps) {
  const [isChanging, setChanging] = useState(false)
  const askAndLeave = async () => {
    if (await confirm(leaveQuestion(jielong, entry))) await joining.leave()
  }

  return (
    <>
      <View className={style.mine}>
        <View className={style.seat}>
          {sayPlace(entry, jielong)}
          <View className={style.quiet}>{sayMore(entry, jielong)}</View>
        </View>
        {jielong.kind === 'fault' && !isShut && <Button isSmall onPress={() => setChanging(true)}>更新</Button>}
        <Button isSmall onPress={() => void askAndLeave()}>退出</Button>
      </View>
      {isChanging && <ChangeSheet jielong={jielong} entry={entry} joining={joining} onClose={() => setChanging(false)} />}
    </>
  )
}
