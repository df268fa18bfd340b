import { View } from '@tarojs/components'
import type { Entry, JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Button, confirm } from '../../../ui'
import * as say from '../../../words/jielong/my-place'
import { ChangeSheet } from './change-sheet'
import style from './read.module.scss'
import type { Joining } from './use-joining'

export interface MyEntryProps {
  readonly jielong: JielongView
  readonly entry: Entry
  readonly joining: Joining
  readonly isShut: boolean
}

/** My seat, or where I stand on the waiting list; how to change what it says, and the way out. */
export function MyEntry({ jielong, entry, joining, isShut }: MyEntryProps) {
  const [isChanging, setChanging] = useState(false)
  const askAndLeave = async () => {
    if (!joining.isBusy && await confirm(say.leaveQuestion(jielong, entry))) await joining.leave()
  }

  return (
    <>
      <View className={style.mine}>
        <View className={style.seat}>
          {say.sayPlace(entry, jielong)}
          <View className={style.quiet}>{say.sayMore(entry, jielong, Date.now())}</View>
        </View>
        {jielong.kind === 'fault' && !isShut && <Button isSmall onPress={() => setChanging(true)}>{say.update}</Button>}
        <Button isSmall onPress={() => void askAndLeave()}>{say.leave}</Button>
      </View>
      {isChanging && <ChangeSheet jielong={jielong} entry={entry} joining={joining} onClose={() => setChanging(false)} />}
    </>
  )
}
