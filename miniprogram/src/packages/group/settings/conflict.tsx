import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { useEffect } from 'react'
import { useAnswer } from '../../../cloud'
import { LongText } from '../../../features/group'
import { Button, Notice, Section } from '../../../ui'
import * as say from '../../../words/group/settings'
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
      <Notice tone="warn" title={say.changedMeanwhile}>{say.changedMeanwhileDetail}</Notice>
      <Section title={say.latest}>
        <View className={style.name}>{name}</View>
        {about !== '' && <LongText>{about}</LongText>}
        <LongText>{rules}</LongText>
        <View className={style.actions}>
          <Button isSmall isDisabled={isBusy} onPress={onTheirs}>{say.takeLatest}</Button>
          <Button kind="primary" isSmall isBusy={isBusy} onPress={() => void onMine(revision)}>{say.takeMine}</Button>
        </View>
      </Section>
    </>
  )
}
