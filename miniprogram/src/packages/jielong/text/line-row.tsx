import { View } from '@tarojs/components'
import type { Line } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { ReportSheet } from '../../../features/moderation'
import { Badge, Button, confirm, Notice, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import style from './text.module.scss'

export interface LineRowProps {
  readonly line: Line
  readonly groupId: string
  readonly jielongId: string
  readonly mayClaim: boolean
  readonly onChanged: () => Promise<void>
}

/** A line of the chat, whose it is, and what I may do with it. */
export function LineRow({ line, groupId, jielongId, mayClaim, onChanged }: LineRowProps) {
  const { lineId, number, name, text, claimedBy, isMine } = line
  const claiming = useChange('jielong.claimLine')
  const releasing = useChange('jielong.releaseLine')
  const [isReporting, setReporting] = useState(false)
  const failure = claiming.error ?? releasing.error

  const claim = async () => {
    const reply = await claiming.run({ groupId, jielongId, lineId })
    if (reply?.ok) toast('认领了，再加入接龙就算进人数')
    if (reply) await onChanged()
  }
  const release = async () => {
    const isSure = isMine || await confirm({ title: '解除这条认领？', consequence: `“${name || text}”会变回没人认领，${claimedBy?.nickname ?? ''}可以重新认领自己的那条。会记在接龙的经过里。`, verb: '解除', isDanger: true })
    if (!isSure) return
    const reply = await releasing.run({ groupId, jielongId, lineId, reason: '' })
    if (reply) await onChanged()
  }

  return (
    <View className={style.line}>
      <View className={style.head}>
        <View className={style.name}>{[number === null ? '' : `${number}.`, name].filter(Boolean).join(' ')}</View>
        <Standing line={line} />
      </View>
      {text && <View className={style.said}>{text}</View>}
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      <View className={style.buttons}>
        {!claimedBy && mayClaim && <Button isSmall isBusy={claiming.isBusy} label={`认领：${name || text}`} onPress={() => void claim()}>这条是我</Button>}
        {line.mayRelease && <Button isSmall kind="plain" isBusy={releasing.isBusy} label={`解除认领：${name || text}`} onPress={() => void release()}>{isMine ? '不是我' : '解除认领'}</Button>}
        <Button isSmall kind="plain" icon="flag" label={`举报：${name || text}`} onPress={() => setReporting(true)}>举报</Button>
      </View>
      {isReporting && <ReportSheet subject={{ noun: 'line', id: lineId }} groupId={groupId} isOpen onClose={() => setReporting(false)} />}
    </View>
  )
}

function Standing({ line: { claimedBy, isMine, review } }: Pick<LineRowProps, 'line'>) {
  if (review.hidden) return <Badge tone="danger">已隐藏</Badge>
  if (review.check !== 'passed') return <Badge tone="warn">等内容检查</Badge>
  if (isMine) return <Badge tone="primary">是我</Badge>
  return claimedBy ? <View className={style.quiet}>{`${claimedBy.nickname} 认领了`}</View> : <View className={style.quiet}>没人认领</View>
}
