import { View } from '@tarojs/components'
import type { CaseFile } from '@shouhou/shared/case-file'
import { LETTER_NAMES, type ChannelGuide } from '@shouhou/shared/channel'
import { useState } from 'react'
import { Freshness, type Answer } from '../../../cloud'
import { AlsoPossible, GuideFacts, OwnWordsFields, RecordSheet, Warnings, useGuard, useOwnWords } from '../../../features/channel'
import { Disclaimer } from '../../../features/rights'
import { go, replace, useOnward } from '../../../route'
import { Button, Card, Cell, Page, Section } from '../../../ui'
import * as sayWords from '../../../words/channel/own-words'
import * as say from '../../../words/channel/take'
import style from './take.module.scss'

export interface TakeWayProps {
  readonly file: CaseFile
  readonly answer: Answer<CaseFile>
  readonly guide: ChannelGuide
}

/** Before a way is taken: what stands against it, one's own words, the letter; and after it was handed in, what is written down. */
export function TakeWay({ file, answer, guide }: TakeWayProps) {
  const { channel } = guide
  const { caseId } = file
  const onward = useOnward()
  const written = useOwnWords(file)
  const guard = useGuard({ file, channel, words: written.words })
  const [isRecording, setRecording] = useState(false)
  const write = () => go('letter', { caseId, kind: channel })

  return (
    <Page action={!guard.isStopped && <Button kind="primary" isFull icon="document" onPress={write}>{say.write(LETTER_NAMES[channel])}</Button>}>
      <Freshness answer={answer} />
      <Card>
        <View className={style.title}>{guide.name}</View>
        <View>{guide.about}</View>
      </Card>
      <Warnings notes={guard.notes} />
      {guard.isForWords && (
        <Section title={sayWords.title} detail={sayWords.detail}>
          <OwnWordsFields {...written} />
          <View>{!guard.isCompared && <View className={style.quiet}>{say.notCompared}</View>}</View>
        </Section>
      )}
      <Section isList>
        <Cell
          icon={guard.isStopped ? 'history' : 'check'} title={guard.isStopped ? say.alreadyDone : say.handedIn}
          detail={guard.isStopped ? say.alreadyDoneDetail : say.handedInDetail} onPress={() => setRecording(true)}
        />
      </Section>
      <AlsoPossible notes={guard.notes} caseId={caseId} />
      <Section title={say.about}><GuideFacts guide={guide} /></Section>
      <Disclaimer />
      {isRecording && (
        <RecordSheet
          file={file} channel={channel} words={written.words} isStopped={guard.isStopped} onClose={() => setRecording(false)}
          onRecorded={stepId => onward(() => replace('channelStep', { caseId, stepId }))}
        />
      )}
    </Page>
  )
}
