import { View } from '@tarojs/components'
import { CASE_STATE_LABELS, type CaseRow } from '@shouhou/shared/case'
import { go } from '../../../route'
import { Badge, Card } from '../../../ui'
import { sayAgo } from '../../../words'
import { sayDevice, sayFault, sayWishes } from '../words'
import style from './list.module.scss'

/** A case in a list. `groupId`: the group it is looked at from, which may be a watchdog's. */
export function CaseCard({ row, groupId }: { readonly row: CaseRow; readonly groupId: string }) {
  const { caseId, author, isMine, state, fault, faultCode, completeness, filedAt, wishes, review } = row
  const device = `${sayDevice(row)} · ${sayFault(faultCode)}`

  return (
    <Card label={`${device}：${fault}`} onPress={() => go('readCase', { groupId, caseId })}>
      <View className={style.marks}>
        <Badge tone={state === 'solved' ? 'success' : 'warn'}>{CASE_STATE_LABELS[state]}</Badge>
        {isMine && <Badge tone="primary">我的</Badge>}
        {review.hidden ? <Badge tone="danger">已隐藏</Badge> : review.check !== 'passed' && <Badge>{review.check === 'refused' ? '没有通过检查' : '检查中'}</Badge>}
        <View className={style.quiet}>{`${author.nickname} · ${sayAgo(filedAt, Date.now())}`}</View>
      </View>
      <View className={style.device}>{device}</View>
      <View className={style.fault}>{fault}</View>
      <View className={style.quiet}>{`证据 ${completeness} / 3 · 想要${sayWishes(wishes)}`}</View>
    </Card>
  )
}
