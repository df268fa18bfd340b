import type { Day } from '@shouhou/shared'
import { NOTE_LABELS, WAY_LABELS, type RepairView } from '@shouhou/shared/repair'
import type { CaseFile } from '@shouhou/shared/case-file'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { aria, Badge, Button, Icon, Notice, Pressable, Section } from '../../../ui'
import { ScriptButton } from '../../../features/repair'
import { sayFailure } from '../../../words'
import { sayNearDay } from '../../../words/repair/days'
import * as say from '../../../words/repair/read'
import { latestFirst, namesOf } from './notes-order'
import style from './read.module.scss'
import { useNoteRemoval } from './use-note-removal'

export interface NotesProps {
  readonly file: CaseFile
  readonly repair: RepairView
  readonly today: Day
  readonly onWrite: () => void
}

const SHOWN = 8

/** What was said and done about it, newest first. */
export function Notes({ file, repair, today, onWrite }: NotesProps) {
  const [shown, setShown] = useState(SHOWN)
  const removal = useNoteRemoval(repair)
  const chases = repair.notes.filter(({ what }) => what === 'chase').length
  const notes = latestFirst(repair.notes)

  return (
    <Section
      title={say.notes} {...(chases > 0 ? { detail: say.chased(chases) } : {})}
      aside={repair.pickUp !== null && <Button isSmall icon="edit" onPress={onWrite}>{say.addNote}</Button>}
    >
      {removal.error && <Notice tone="danger">{say.notRemoved(sayFailure(removal.error))}</Notice>}
      {notes.length === 0 && <View className={style.quiet}>{say.noNotes}</View>}
      <View {...aria({ role: 'list', label: say.notes })}>
        {notes.slice(0, shown).map(note => (
          removal.leaving.includes(note.noteId)
            ? <Removed key={note.noteId} onUndo={() => removal.putBack(note.noteId)} />
            : <Note key={note.noteId} note={note} today={today} names={namesOf(note, file.evidence)} onRemove={() => removal.remove(note.noteId)} />
        ))}
      </View>
      {notes.length > shown && <Button kind="plain" isFull onPress={() => setShown(shown + SHOWN)}>{say.earlier(notes.length - shown)}</Button>}
      {repair.pickUp === null && <View className={style.actions}><ScriptButton script="progress" caseId={repair.caseId} groupId={file.groupId} /></View>}
    </Section>
  )
}

const Removed = ({ onUndo }: { readonly onUndo: () => void }) => (
  <View className={style.removed} {...aria({ role: 'listitem' })}>
    <View className={style.words}>{say.removed}</View>
    <Button isSmall icon="undo" onPress={onUndo}>{say.undo}</Button>
  </View>
)

interface NoteProps {
  readonly note: RepairView['notes'][number]
  readonly today: Day
  readonly names: string
  readonly onRemove: () => void
}

function Note({ note: { on, what, way, who, said, promisedOn }, today, names, onRemove }: NoteProps) {
  const day = sayNearDay(on, today)
  return (
    <View className={style.note} {...aria({ role: 'listitem' })}>
      <View className={style.noteHead}>
        <Badge tone={what === 'chase' ? 'primary' : 'neutral'}>{NOTE_LABELS[what]}</Badge>
        <View className={style.words}>{[day, WAY_LABELS[way], who].filter(Boolean).join(' · ')}</View>
        <Pressable className={style.remove} label={say.remove(NOTE_LABELS[what], day)} onPress={onRemove}><Icon name="delete" /></Pressable>
      </View>
      {said && <View className={style.said}>{said}</View>}
      {promisedOn && <View className={style.strong}>{say.saidNewDay(sayNearDay(promisedOn, today))}</View>}
      {names && <View className={style.quiet}>{names}</View>}
    </View>
  )
}
