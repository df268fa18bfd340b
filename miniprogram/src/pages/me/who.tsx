import { View } from '@tarojs/components'
import { useState } from 'react'
import type { KnownPerson } from '../../features/person'
import { Avatar, Button, Notice } from '../../ui'
import { sayDate } from '../../words'
import * as say from '../../words/ui/me'
import style from './me.module.scss'
import { Rename } from './rename'

/** Who one is to the others here, and how that can be changed. */
export function Who({ person: { nickname, review, registeredAt } }: { readonly person: KnownPerson }) {
  const [isRenaming, setRenaming] = useState(false)

  return (
    <>
      <View className={style.who}>
        <Avatar name={nickname} isLarge />
        <View className={style.words}>
          <View className={style.name}>{nickname}</View>
          <View className={style.since}>{say.since(sayDate(registeredAt))}</View>
        </View>
        <Button icon="edit" isSmall onPress={() => setRenaming(true)}>{say.renaming}</Button>
      </View>
      {review.check === 'waiting' && <Notice>{say.nicknameWaiting}</Notice>}
      {review.check === 'refused' && <Notice tone="warn">{say.nicknameRefused}</Notice>}
      <Rename isOpen={isRenaming} nickname={nickname} onClose={() => setRenaming(false)} />
    </>
  )
}
