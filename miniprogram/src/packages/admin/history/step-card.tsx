import { View } from '@tarojs/components'
import type { ModerationStep } from '@shouhou/shared/moderation'
import { sayStep, STEP_WORDS, subjectPage, SUBJECT_WORDS } from '../../../features/moderation'
import { go } from '../../../route'
import { Badge, Button, Card } from '../../../ui'
import { sayMoment } from '../../../words'
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
  const { label, tone } = STEP_WORDS[step.step]
  const open = subjectPage(groupId, subject)

  return (
    <Card>
      <View className={style.head}>
        <View className={style.what}><Badge tone={tone}>{label}</Badge>{` ${SUBJECT_WORDS[subject.noun].label}`}</View>
        <View className={style.quiet}>{sayMoment(at)}</View>
      </View>
      <View className={style.who}>{sayStep(step)}</View>
      {excerpt !== '' && <View className={style.excerpt}>{excerpt}</View>}
      <View className={style.actions}>
        {open && <Button kind="plain" isSmall icon="show" onPress={open}>看原文</Button>}
        {!isAlone && <Button kind="plain" isSmall icon="history" onPress={() => go('history', { groupId, noun: subject.noun, id: subject.id })}>这一条的记录</Button>}
        {onRestore && <Button isSmall icon="undo" onPress={onRestore}>恢复显示</Button>}
      </View>
    </Card>
  )
}
