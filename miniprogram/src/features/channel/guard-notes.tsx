import { View } from '@tarojs/components'
import type { GuardNote, LetterKind } from '@shouhou/shared/channel'
import { useState } from 'react'
import { go } from '../../route'
import { Button, Icon, Notice, Pressable, Section } from '../../ui'
import * as say from '../../words/channel/guard'
import { SourceList } from '../rights'
import style from './channel.module.scss'

export interface GuardNotesProps {
  readonly notes: readonly GuardNote[]
  readonly caseId: string
}

/** What would be refused or spoil another way first and large, then what to look at; what is possible beside it is folded. */
export function GuardNotes({ notes, caseId }: GuardNotesProps) {
  const known = notes.filter(({ level }) => level === 'know')
  return (
    <>
      <View>{notes.filter(({ level }) => level !== 'know').map(note => <Warning key={note.rule + note.title} note={note} />)}</View>
      {known.length > 0 && (
        <Section title={say.alsoPossible} isList>
          {known.map(note => <Known key={note.rule + note.title} note={note} caseId={caseId} />)}
        </Section>
      )}
    </>
  )
}

const Warning = ({ note }: { readonly note: GuardNote }) => (
  <Notice tone={note.level === 'stop' ? 'danger' : 'warn'} title={note.title}>
    <Telling note={note} />
  </Notice>
)

/** What it means, what can be done instead, and the article. */
const Telling = ({ note: { detail, instead, sources } }: { readonly note: GuardNote }) => (
  <>
    <View className={style.detail}>{detail}</View>
    {instead.length > 0 && (
      <View className={style.instead}>
        <View className={style.strong}>{say.instead}</View>
        {instead.map(one => <View key={one} className={style.item}>{one}</View>)}
      </View>
    )}
    <SourceList sources={sources} />
  </>
)

const LETTERS: Readonly<Partial<Record<GuardNote['rule'], LetterKind>>> = { joint: 'joint', inspection: 'inspection', agent: 'authorisation' }

function Known({ note, caseId }: { readonly note: GuardNote; readonly caseId: string }) {
  const [isOpen, setOpen] = useState(false)
  const letter = LETTERS[note.rule]
  return (
    <View className={style.known}>
      <Pressable isExpanded={isOpen} className={style.opener} onPress={() => setOpen(!isOpen)}>
        <View className={style.openerWords}>{note.title}</View>
        <Icon name={isOpen ? 'up' : 'down'} />
      </Pressable>
      {isOpen && (
        <View className={style.opened}>
          <Telling note={note} />
          {letter && <Button isSmall icon="document" onPress={() => go('letter', { caseId, kind: letter })}>{say.writeLetter(letter)}</Button>}
        </View>
      )}
    </View>
  )
}
