import { View } from '@tarojs/components'
import { CASE_STATE_LABELS, IMPACT_LABELS, type CaseView } from '@shouhou/shared/case'
import { Badge, Card, Notice } from '../../../ui'
import { sayAgo, sayDay } from '../../../words'
import { sayDevice, sayFault, sayWishes } from '../words'
import style from './read.module.scss'

const lastOutcome = ({ events }: CaseView): string => [...events].reverse().find(({ what }) => what === 'solved')?.detail ?? ''

export interface CaseHeadProps {
  readonly found: CaseView
  /** The nickname of whoever leads the group; undefined while that is not known yet. */
  readonly owner?: string | undefined
}

/** The state and what is wrong, in a few lines. */
export function CaseHead({ found, owner }: CaseHeadProps) {
  const { state, report, author, filedAt, isMine } = found
  const outcome = state === 'solved' ? lastOutcome(found) : ''

  return (
    <>
      <ReviewNotice found={found} owner={owner} />
      <Card>
        <View className={style.state}>
          <Badge tone={state === 'solved' ? 'success' : 'warn'}>{CASE_STATE_LABELS[state]}</Badge>
          <View className={style.quiet}>{`${isMine ? '我' : author.nickname} · ${sayAgo(filedAt, Date.now())}提交`}</View>
        </View>
        <View className={style.device}>{`${sayDevice(report)} · ${sayFault(report.faultCode)}`}</View>
        <View className={style.fault}>{report.fault}</View>
        <View className={style.quiet}>
          {[IMPACT_LABELS[report.impact], `想要${sayWishes(report.wishes)}`, report.faultSince && `${sayDay(report.faultSince)}开始`].filter(Boolean).join(' · ')}
        </View>
        {outcome && <View className={style.outcome}>{`结果：${outcome}`}</View>}
      </Card>
    </>
  )
}

/** What keeps others from seeing it; to its author, and to those who decide. */
function ReviewNotice({ found: { review, isMine }, owner }: CaseHeadProps) {
  if (review.hidden) return (
    <Notice tone="danger" title="管理员隐藏了这个案例">
      {`原因：${review.hidden.reason}。${isMine ? `现在只有您和管理员看得到。改好以后，在群里联系群主${owner ?? ''}，请对方恢复。` : '群里其他人看不到。'}`}
    </Notice>
  )
  if (review.check === 'refused') return <Notice tone="danger" title="没有通过内容检查">现在别人看不到。请修改文字，去掉广告、联系方式或攻击别人的话，保存后会重新检查。</Notice>
  if (review.check === 'waiting') return <Notice title="正在做内容检查">通过之后群里的人才看得到，一般很快。</Notice>
  return null
}
