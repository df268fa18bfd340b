import { View } from '@tarojs/components'
import type { GroupView } from '@shouhou/shared/group'
import { useEffect, useState } from 'react'
import { useAnswer, useChange } from '../../../cloud'
import { go } from '../../../route'
import { aria, Button, Card, Icon, Notice, Page, Section } from '../../../ui'
import { sayCount, sayFailure } from '../../../words'
import { leadToTop } from '../../../ui/lead-to'
import { isFull, saySeats } from '../../jielong'
import { InviteButton } from '../invite-button'
import { sayDevice, sayFault } from '../words'
import style from './filed-page.module.scss'
import type { Filed } from './use-filing'

export interface FiledPageProps {
  readonly group: GroupView
  readonly done: Filed
  readonly onAgain: () => void
}

const TITLE = 'case-filed'

/** It is filed: what happens now, and what to do next. */
export function FiledPage({ group, done, onAgain }: FiledPageProps) {
  const { caseId, report } = done
  const filed = useAnswer('case.read', { groupId: group.groupId, caseId }).value
  useEffect(() => leadToTop(TITLE), [])
  const open = () => go('readCase', { groupId: group.groupId, caseId })

  return (
    <Page action={<Button kind="primary" isFull onPress={open}>看我的案例</Button>}>
      <View className={style.top}>
        <View className={style.mark}><Icon name="chosen" size="huge" /></View>
        <View id={TITLE} className={style.title} {...aria({ role: 'heading' })}>案例已提交</View>
        <View className={style.quiet}>{`${sayDevice(report)} · ${sayFault(report.faultCode)}，报到“${group.name}”`}</View>
      </View>
      {filed?.review.check === 'waiting' && <Notice>正在做内容检查，通过后群里的人就能看到。</Notice>}
      <NextJielong group={group} done={done} />
      <Section title="找到更多同样的人">
        <View className={style.quiet}>把群发给遇到同样问题的人。人数、证据放在一起，看得更清楚。</View>
        <View className={style.actions}>
          <InviteButton group={group} />
          <Button isSmall icon="add" onPress={onAgain}>再报一个</Button>
        </View>
      </Section>
    </Page>
  )
}

/** The 接龙 it is in; otherwise the one that fits, or the way to start it. */
function NextJielong({ group, done: { caseId, report, jielong } }: Pick<FiledPageProps, 'group' | 'done'>) {
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
    <Card onPress={() => go('jielong', { groupId, jielongId: joined.jielongId })} label={`看接龙：${joined.title}`}>
      <View className={style.figure}>{`${sayCount(joined.people)} 人`}</View>
      <View>{joined.waitingBefore === null ? `您已加入接龙“${joined.title}”` : `接龙“${joined.title}”满了，您在候补，前面还有 ${sayCount(joined.waitingBefore)} 人`}</View>
      <View className={style.link}>看接龙</View>
    </Card>
  )
  if (fitting) return (
    <Section title={`${sayCount(fitting.people)} 人在接龙“${fitting.title}”`}>
      {joining.error && <Notice tone="danger">{sayFailure(joining.error)}</Notice>}
      <View className={style.quiet}>{isTaken ? `${saySeats(fitting)}。可以排候补，有人退出会自动递补。` : '用刚才的案例加入，把您也数进去。'}</View>
      <View className={style.actions}>
        <Button kind="primary" isSmall isBusy={joining.isBusy} onPress={() => void join(fitting.jielongId)}>{isTaken ? '排候补' : '加入这个接龙'}</Button>
        <Button isSmall onPress={() => go('jielong', { groupId, jielongId: fitting.jielongId })}>看看</Button>
      </View>
    </Section>
  )
  if (!similar.value || !group.can.includes('jielong.start')) return null
  return (
    <Section title="还没有同型号同故障的接龙">
      <View className={style.quiet}>开一个，后来的人就能一起数进去。</View>
      <View className={style.actions}>
        <Button isSmall icon="jielong" onPress={() => go('startJielong', { groupId, caseId, brand, model, faultCode })}>开接龙</Button>
      </View>
    </Section>
  )
}
