import { View } from '@tarojs/components'
import type { ModerationStep, QueueItem } from '@shouhou/shared/moderation'
import { usePages } from '../../../cloud'
import { STEP_TONES } from '../../../features/moderation'
import { Badge, Section } from '../../../ui'
import { sayAgo } from '../../../words'
import * as say from '../../../words/moderation/queue'
import { sayStep, step as stepLabels } from '../../../words/moderation/steps'
import style from './queue.module.scss'

const FEW = 3

/** What was done with this one before, and what was decided lately about others of its kind. */
export function PastSteps({ item: { groupId, subject } }: { readonly item: QueueItem }) {
  const ofThis = usePages('moderation.history', { groupId, subject }).items
  const ofAll = usePages('moderation.history', { groupId }).items
  const isSimilar = (one: ModerationStep) =>
    (one.step === 'kept' || one.step === 'hidden') && one.subject.noun === subject.noun && one.subject.id !== subject.id
  const similar = ofAll.filter(isSimilar).slice(0, FEW)

  return (
    <>
      <Section title={say.ofThis}>{ofThis.length === 0 ? <View className={style.quiet}>{say.firstTime}</View> : ofThis.map(one => <Past key={`${one.at} ${one.step}`} step={one} />)}</Section>
      {similar.length > 0 && <Section title={say.similar}>{similar.map(one => <Past key={`${one.at} ${one.subject.id}`} step={one} isOther />)}</Section>}
    </>
  )
}

const Past = ({ step, isOther = false }: { readonly step: ModerationStep; readonly isOther?: boolean }) => (
  <View className={style.past}>
    <Badge tone={STEP_TONES[step.step]}>{stepLabels[step.step]}</Badge>
    <View className={style.told}>
      {isOther && step.excerpt !== '' && <View className={style.brief}>{step.excerpt}</View>}
      <View className={isOther ? style.quiet : undefined}>{sayStep(step)}</View>
    </View>
    <View className={style.quiet}>{sayAgo(step.at, Date.now())}</View>
  </View>
)
