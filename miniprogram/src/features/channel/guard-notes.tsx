import { View } from '@tarojs/components'
import type { GuardNote, LetterKind } from '@shouhou/shared/channel'
import { useState } from 'react'
import { go } from '../../route'
import { Button, Icon, Notice, Pressable, Section } from '../../ui'
import * as say from '../../words/channel/guard'
import { SourceList } from '../rights'
import style from './channel.module.scss'

interface Notes { readonly notes: readonly GuardNote[] }

/** What would be refused or spoil another way first, then what to look at. Of its own parent: it comes and goes while somebody writes below. */
export const Warnings = ({ notes }: Notes) => (
  <View>{notes.filter(({ level }) => level !== 'know').map(note => <Warning key={note.rule + note.title} note={note} />)}</View>
)

/** What is possible beside it, each behind a tap. */
export function AlsoPossible({ notes, caseId }: Notes & { readonly caseId: string }) {
  const known = notes.filter(({ level }) => level === 'know')
  return (
    <View>
      {known.length > 0 && (
        <Section title={say.alsoPossible} isList>
          {known.map(note => <Known key={note.rule + note.title} note={note} caseId={caseId} />)}
        </Section>
      )}
    </View>
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
