import { View } from '@tarojs/components'
import { CASE_STATE_LABELS, type CaseRow } from '@shouhou/shared/case'
import { go } from '../../../route'
import { Badge, Card } from '../../../ui'
import { sayAgo } from '../../../words'
import { sayDevice, sayFault, sayWishes } from '../../../words/case/case'
import * as say from '../../../words/case/list'
import style from './list.module.scss'

/** A case in a list. `groupId`: the group it is looked at from, which may be a watchdog's. */
export function CaseCard({ row, groupId }: { readonly row: CaseRow; readonly groupId: string }) {
  const { caseId, author, isMine, state, fault, faultCode, completeness, filedAt, wishes, review } = row
  const device = `${sayDevice(row)} · ${sayFault(faultCode)}`

  return (
    <Card onPress={() => go('readCase', { groupId, caseId })}>
      <View className={style.marks}>
        <Badge tone={state === 'solved' ? 'success' : 'warn'}>{CASE_STATE_LABELS[state]}</Badge>
        {isMine && <Badge tone="primary">{say.mine}</Badge>}
        {review.hidden ? <Badge tone="danger">{say.hidden}</Badge> : review.check !== 'passed' && <Badge>{review.check === 'refused' ? say.refused : say.beingChecked}</Badge>}
        <View className={style.when}>{sayAgo(filedAt, Date.now())}</View>
      </View>
      <View className={style.device}>{device}</View>
      <View className={style.fault}>{fault}</View>
      <View className={style.quiet}>{say.evidenceAndWishes(completeness, sayWishes(wishes))}</View>
      {!isMine && <View className={style.author}>{author.nickname}</View>}
    </Card>
  )
}
