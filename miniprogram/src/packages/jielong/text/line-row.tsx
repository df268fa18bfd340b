import { View } from '@tarojs/components'
import type { Line } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import type { PlaceOfJielong } from '../../../features/jielong'
import { ReportSheet } from '../../../features/moderation'
import { Badge, Button, confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/text'
import style from './text.module.scss'

export interface LineRowProps extends PlaceOfJielong {
  readonly line: Line
  readonly mayClaim: boolean
  readonly onChanged: () => Promise<void>
}

/** A line of the chat, whose it is, and what I may do with it. */
export function LineRow({ line, groupId, jielongId, mayClaim, onChanged }: LineRowProps) {
  const { lineId, name, text, claimedBy, isMine } = line
  const claiming = useChange('jielong.claimLine')
  const releasing = useChange('jielong.releaseLine')
  const [isReporting, setReporting] = useState(false)
  const failure = claiming.error ?? releasing.error
  const said = name || text

  const claim = async () => {
    const reply = await claiming.run({ groupId, jielongId, lineId })
    if (reply?.ok) toast(say.claimed)
    if (reply) await onChanged()
  }
  const release = async () => {
    const isSure = isMine || await confirm(say.releaseQuestion(said, claimedBy?.nickname ?? ''))
    if (!isSure) return
    const reply = await releasing.run({ groupId, jielongId, lineId, reason: '' })
    if (reply) await onChanged()
  }
  const verb = isMine ? say.notMe : say.release

  return (
    <View className={style.line}>
      <View className={style.head}>
        <View className={style.name}>{say.numbered(line)}</View>
        <Standing line={line} />
      </View>
      {text && <View className={style.said}>{text}</View>}
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      <View className={style.buttons}>
        {!claimedBy && mayClaim && <Button isSmall isBusy={claiming.isBusy} label={say.claimThis(said)} onPress={() => void claim()}>{say.claim}</Button>}
        {line.mayRelease && <Button isSmall kind="plain" isBusy={releasing.isBusy} label={say.releaseThis(verb, said)} onPress={() => void release()}>{verb}</Button>}
        <Button isSmall kind="plain" icon="flag" label={say.reportThis(said)} onPress={() => setReporting(true)}>{say.report}</Button>
      </View>
      {isReporting && <ReportSheet subject={{ noun: 'line', id: lineId }} groupId={groupId} isOpen onClose={() => setReporting(false)} />}
    </View>
  )
}

function Standing({ line: { claimedBy, isMine, review } }: Pick<LineRowProps, 'line'>) {
  if (review.hidden) return <Badge tone="warn">{say.hidden}</Badge>
  if (review.check !== 'passed') return <Badge tone="warn">{say.checking}</Badge>
  if (isMine) return <Badge tone="primary">{say.mine}</Badge>
  return <View className={style.quiet}>{claimedBy ? say.claimedBy(claimedBy.nickname) : say.unclaimed}</View>
}
