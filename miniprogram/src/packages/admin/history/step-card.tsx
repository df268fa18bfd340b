import { View } from '@tarojs/components'
import type { ModerationStep } from '@shouhou/shared/moderation'
import { STEP_TONES, subjectPage } from '../../../features/moderation'
import { go } from '../../../route'
import { Badge, Button, Card } from '../../../ui'
import { sayMoment } from '../../../words'
import * as say from '../../../words/moderation/history'
import { sayStep, step as stepLabels } from '../../../words/moderation/steps'
import { subject as labels } from '../../../words/moderation/subjects'
import style from './history.module.scss'

export interface StepCardProps {
  readonly step: ModerationStep
  readonly groupId: string
  /** Everything on the page is about one thing. */
  readonly isAlone: boolean
  readonly onRestore?: () => void
}

/** One step: what was done, to what, by whom, when and why. */
export function StepCard({ step, groupId, isAlone, onRestore }: StepCardProps) {
  const { subject, excerpt, at } = step
  const open = subjectPage(groupId, subject)

  return (
    <Card>
      <View className={style.head}>
        <View className={style.what}><Badge tone={STEP_TONES[step.step]}>{stepLabels[step.step]}</Badge>{` ${labels[subject.noun]}`}</View>
        <View className={style.quiet}>{sayMoment(at)}</View>
      </View>
      <View className={style.who}>{sayStep(step)}</View>
      {excerpt !== '' && <View className={style.excerpt}>{excerpt}</View>}
      <View className={style.actions}>
        {open && <Button kind="plain" isSmall icon="show" onPress={open}>{say.open}</Button>}
        {!isAlone && <Button kind="plain" isSmall icon="history" onPress={() => go('history', { groupId, noun: subject.noun, id: subject.id })}>{say.ofThis}</Button>}
        {onRestore && <View className={style.restore}><Button isSmall icon="undo" onPress={onRestore}>{say.restore}</Button></View>}
      </View>
    </Card>
  )
}
