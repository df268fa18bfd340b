import { View } from '@tarojs/components'
import { useState } from 'react'
import { useAnswer, useChange } from '../../../cloud'
import { go } from '../../../route'
import { Button, Card, Notice, Section } from '../../../ui'
import { sayCount, sayFailure } from '../../../words'
import * as say from '../../../words/case/filing'
import { saySeats } from '../../../words/jielong/standing'
import { isFull } from '../../jielong'
import type { FiledPageProps } from './filed-page'
import style from './filed-page.module.scss'

/** The 接龙 it is in; otherwise the one that fits, or the way to start it. */
export function NextJielong({ group, done: { caseId, report, jielong } }: Pick<FiledPageProps, 'group' | 'done'>) {
  const { groupId } = group
  const { brand, model, faultCode } = report
  const [joined, setJoined] = useState(jielong)
  const similar = useAnswer('jielong.findSimilar', joined ? null : { groupId, brand, model, faultCode })
  const joining = useChange('jielong.join')
  const fitting = similar.value?.jielongs.find(({ jielong: one, why }) => one.state === 'open' && why.length === 2)?.jielong
  const isTaken = fitting !== undefined && isFull(fitting)

  const join = async (jielongId: string) => {
    const reply = await joining.run({ groupId, jielongId, with: { caseId }, ...(isTaken && { mayWait: true }) })
    if (reply?.ok) setJoined(reply.value)
  }

  if (joined) return (
    <Card onPress={() => go('jielong', { groupId, jielongId: joined.jielongId })} label={say.seeJielongOf(joined.title)}>
      <View className={style.figure}>{say.people(sayCount(joined.people))}</View>
      <View>{joined.waitingBefore === null ? say.joined(joined.title) : say.waiting(joined.title, sayCount(joined.waitingBefore))}</View>
      <View className={style.link}>{say.seeJielong}</View>
    </Card>
  )
  if (fitting) return (
    <Section title={say.peopleInJielong(sayCount(fitting.people), fitting.title)}>
      {joining.error && <Notice tone="danger">{sayFailure(joining.error)}</Notice>}
      <View className={style.quiet}>{isTaken ? say.mayWait(saySeats(fitting)) : say.joinWithThis}</View>
      <View className={style.actions}>
        <Button kind="primary" isSmall isBusy={joining.isBusy} onPress={() => void join(fitting.jielongId)}>{isTaken ? say.wait : say.join}</Button>
        <Button isSmall onPress={() => go('jielong', { groupId, jielongId: fitting.jielongId })}>{say.look}</Button>
      </View>
    </Section>
  )
  if (!similar.value || !group.can.includes('jielong.start')) return null
  return (
    <Section title={say.noJielong}>
      <View className={style.quiet}>{say.startOne}</View>
      <View className={style.actions}>
        <Button isSmall icon="jielong" onPress={() => go('startJielong', { groupId, caseId, brand, model, faultCode })}>{say.start}</Button>
      </View>
    </Section>
  )
}
