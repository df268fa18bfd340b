import { View } from '@tarojs/components'
import type { CaseFile } from '@shouhou/shared/case-file'
import { STEP_STATE_LABELS, type ChannelStep } from '@shouhou/shared/channel'
import type { Medium } from '@shouhou/shared/evidence'
import { openEvidence } from '../../../features/evidence'
import { STEP_TONES } from '../../../features/channel'
import { LongText } from '../../../features/group'
import { aria, Badge, Button, Section } from '../../../ui'
import { sayDay } from '../../../words'
import * as say from '../../../words/channel/read'
import style from './read.module.scss'

type Told = ChannelStep['answers'][number]

const newestFirst = (answers: readonly Told[]): Told[] => [...answers].sort((one, other) => other.on.localeCompare(one.on) || other.at - one.at)

/** What came back, the newest first. */
export function Answers({ file, step: { answers } }: { readonly file: CaseFile; readonly step: ChannelStep }) {
  return (
    <Section title={answers.length > 0 ? say.answers(answers.length) : say.noAnswers}>
      {answers.length === 0 && <View className={style.quiet}>{say.noAnswersDetail}</View>}
      <View {...aria({ role: 'list' })}>
        {newestFirst(answers).map(told => <OneAnswer key={told.at} file={file} told={told} />)}
      </View>
    </Section>
  )
}

const OneAnswer = ({ file, told: { state, on, said, evidenceIds } }: { readonly file: CaseFile; readonly told: Told }) => (
  <View className={style.answer} {...aria({ role: 'listitem' })}>
    <View className={style.head}>
      <View className={style.on}>{sayDay(on)}</View>
      <Badge tone={STEP_TONES[state]}>{STEP_STATE_LABELS[state]}</Badge>
    </View>
    {said !== '' && <LongText>{said}</LongText>}
    {file.evidence.filter(({ evidenceId }) => evidenceIds.includes(evidenceId)).map(piece => (
      <Button
        key={piece.evidenceId} isSmall kind="plain" icon="file"
        onPress={() => void openEvidence({ evidenceId: piece.evidenceId, medium: piece.medium as Medium }, 'original')}
      >
        {piece.name}
      </Button>
    ))}
  </View>
)
