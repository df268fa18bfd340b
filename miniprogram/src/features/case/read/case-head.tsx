import { View } from '@tarojs/components'
import { IMPACT_LABELS, type CaseView } from '@shouhou/shared/case'
import { Badge, Card, Notice } from '../../../ui'
import { sayAgo, sayDay } from '../../../words'
import { sayDevice, sayFault } from '../../../words/case/case'
import * as say from '../../../words/case/read'
import { SourceList } from '../../rights'
import type { NextThing } from './next-thing'
import style from './read.module.scss'

const lastOutcome = ({ events }: CaseView): string => [...events].reverse().find(({ what }) => what === 'solved')?.detail ?? ''

export interface CaseHeadProps {
  readonly found: CaseView
  /** What helps it most now, where the reader can do it. */
  readonly next?: Pick<NextThing, 'verb' | 'why' | 'sources'> | undefined
  /** The nickname of whoever leads the group; undefined while that is not known yet. */
  readonly owner?: string | undefined
}

/** The state and what comes next in one line; then what is wrong. */
export function CaseHead({ found, next, owner }: CaseHeadProps) {
  const { state, report, author, filedAt, isMine } = found
  const outcome = state === 'solved' ? lastOutcome(found) : ''

  return (
    <>
      <ReviewNotice found={found} owner={owner} />
      <Card>
        <View className={style.state}>
          <Badge tone={state === 'solved' ? 'success' : 'warn'}>{say.state(state)}</Badge>
          {next && <View className={style.next}>{say.nextIs(next.verb)}</View>}
        </View>
        {next?.why && <View className={style.quiet}>{next.why}</View>}
        {next?.sources && <SourceList sources={next.sources} />}
        {outcome && <View className={style.outcome}>{say.outcome(outcome)}</View>}
        <View className={style.device}>{`${sayDevice(report)} · ${sayFault(report.faultCode)}`}</View>
        <View className={style.fault}>{report.fault}</View>
        <View className={style.quiet}>{[IMPACT_LABELS[report.impact], report.faultSince && say.since(sayDay(report.faultSince))].filter(Boolean).join(' · ')}</View>
        <View className={style.who}>{say.filedBy(isMine ? say.me : author.nickname, sayAgo(filedAt, Date.now()))}</View>
      </Card>
    </>
  )
}

/** What keeps others from seeing it; to its author, and to those who decide. */
function ReviewNotice({ found: { review, isMine }, owner }: Pick<CaseHeadProps, 'found' | 'owner'>) {
  if (review.hidden) return (
    <Notice tone="danger" title={say.hidden}>{`${say.hiddenFor(review.hidden.reason)}${isMine ? say.hiddenMine(owner ?? '') : say.hiddenOther}`}</Notice>
  )
  if (review.check === 'refused') return <Notice tone="danger" title={say.refused}>{say.refusedDetail}</Notice>
  if (review.check === 'waiting') return <Notice title={say.beingChecked}>{say.beingCheckedDetail}</Notice>
  return null
}
