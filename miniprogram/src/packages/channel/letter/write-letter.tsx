import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { ChannelKind, isStopped, type LetterKind } from '@shouhou/shared/channel'
import { useMemo, useState } from 'react'
import { Freshness, type Answer } from '../../../cloud'
import { harmIn, letterFrom, RecordSheet, useGuard, useOwnWords, Warnings, type WrittenWords } from '../../../features/channel'
import { Disclaimer, SourceList } from '../../../features/rights'
import { replace, useOnward } from '../../../route'
import { Button, Cell, Notice, Page, Section } from '../../../ui'
import * as say from '../../../words/channel/letter'
import { Enclosures } from './enclosures'
import { LetterText } from './letter-text'
import { Missing } from './missing'
import { OwnWordsSheet } from './own-words-sheet'
import { Taking } from './taking'

export interface WriteLetterProps {
  readonly file: CaseFile
  readonly answer: Answer<CaseFile>
  readonly kind: LetterKind
}

/** The letter as it will be read. It is made anew when the sheet of one's own words is closed, not with every key. */
export function WriteLetter({ file, answer, kind }: WriteLetterProps) {
  const written = useOwnWords(file)
  const [edited, setEdited] = useState<WrittenWords['words']>()
  const words = edited ?? written.words
  const today = dayOf(Date.now())
  const { story, contact, request } = words
  const letter = useMemo(() => letterFrom({ file, kind, words, today }), [file, kind, story, contact, request, today])
  const harm = harmIn({ file, words, today })
  const editWords = () => setEdited(written.words)
  const mending = <Button kind="primary" isFull icon="edit" onPress={editWords}>{say.editWords}</Button>

  return (
    <Page action={isStopped(harm) ? mending : <Taking letter={letter} />}>
      <Freshness answer={answer} />
      <Warnings notes={harm} />
      <Missing letter={letter} file={file} onWords={editWords} />
      <LetterText letter={letter} />
      <Section isList>
        <Cell icon="edit" title={say.editWords} detail={say.editWordsDetail} onPress={editWords} />
        {ChannelKind.safeParse(kind).success && <HandedIn file={file} channel={kind as ChannelKind} words={words} />}
      </Section>
      <Enclosures caseId={file.caseId} letter={letter} />
      <Notice>{say.byHand}</Notice>
      <Section title={say.restsOn}><SourceList sources={letter.sources} /></Section>
      <Disclaimer />
      {edited && <OwnWordsSheet written={written} onClose={() => setEdited(undefined)} />}
    </Page>
  )
}

function HandedIn({ file, channel, words }: { readonly file: CaseFile; readonly channel: ChannelKind; readonly words: WrittenWords['words'] }) {
  const [isOpen, setOpen] = useState(false)
  const onward = useOnward()
  const { isStopped } = useGuard({ file, channel, words })
  const { caseId } = file
  return (
    <>
      <Cell icon="check" title={say.handedIn} detail={say.handedInDetail} onPress={() => setOpen(true)} />
      {isOpen && (
        <RecordSheet
          file={file} channel={channel} words={words} isStopped={isStopped} onClose={() => setOpen(false)}
          onRecorded={stepId => onward(() => replace('channelStep', { caseId, stepId }))}
        />
      )}
    </>
  )
}
