import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { useEffect } from 'react'
import { useAnswer } from '../../../cloud'
import { LongText } from '../../../features/group'
import { Button, Notice, Section } from '../../../ui'
import style from './settings.module.scss'

export interface ConflictProps {
  readonly group: GroupView
  readonly isBusy: boolean
  /** With the revision that is written over. */
  readonly onMine: (revision: number) => Promise<void>
  readonly onTheirs: () => void
}

/** Somebody else saved first: both texts are there, the person chooses. */
export function Conflict({ group: { groupId, name, about, rules, revision }, isBusy, onMine, onTheirs }: ConflictProps) {
  const { refresh } = useAnswer('group.read', { groupId })
  useEffect(() => void refresh(), [refresh])

  return (
    <>
      <Notice tone="warn" title="群资料刚刚被别人改过">您写的都还在下面。先看一眼最新的内容，再决定用哪一份。</Notice>
      <Section title="最新的内容">
        <View className={style.name}>{name}</View>
        {about !== '' && <LongText>{about}</LongText>}
        <LongText>{rules}</LongText>
        <View className={style.actions}>
          <Button isSmall isDisabled={isBusy} onPress={onTheirs}>用最新的</Button>
          <Button kind="primary" isSmall isBusy={isBusy} onPress={() => void onMine(revision)}>用我写的</Button>
        </View>
      </Section>
    </>
  )
}
