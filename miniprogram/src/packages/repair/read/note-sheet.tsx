import { addDays, type Day } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { NOTE_LABELS, WAY_LABELS, type RepairView } from '@shouhou/shared/repair'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { choicesOf, emptyNote, failureAt, keepFile, readNote, type Errors, type NoteForm } from '../../../features/repair'
import { Button, ChoiceChips, DatePicker, leadInSheet, ManyChips, Notice, Place, Sheet, TextArea, TextInput, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/repair/note'
import { nameOf } from './notes-order'

export interface NoteSheetProps {
  readonly file: CaseFile
  readonly repair: RepairView
  readonly today: Day
  readonly onClose: () => void
}

const whats = choicesOf(NOTE_LABELS)
const ways = choicesOf(WAY_LABELS)
const NAMES = { on: 'on', who: 'who', said: 'said', promisedOn: 'promisedOn', evidenceIds: 'evidenceIds' } as const

/** Something was said or done about it: in a sheet, so that the days above stay in sight behind it. */
export function NoteSheet({ file, repair: { caseId, repairId, slip }, today, onClose }: NoteSheetProps) {
  const { draft: form, write, discard } = useDraft<NoteForm>(`repair-note:${repairId}`, emptyNote)
  const [errors, setErrors] = useState<Errors<NoteForm>>({})
  const noting = useChange('repair.note')

  const set = (changes: Partial<NoteForm>) => {
    write(before => ({ ...before, ...changes }))
    setErrors({})
  }
  const show = (found: Errors<NoteForm>) => {
    setErrors(found)
    const first = Object.keys(emptyNote).find(field => found[field as keyof NoteForm])
    if (first) leadInSheet(`note.${first}`)
  }
  const save = async () => {
    const read = readNote(form, { today, droppedOffOn: slip.droppedOffOn })
    if ('errors' in read) return show(read.errors)
    const reply = await noting.run({ caseId, repairId, note: read.note })
    if (!reply) return
    if (!reply.ok) return show(reply.error.code === 'evidence/not-found' ? { evidenceIds: sayFailure(reply.error) } : failureAt<NoteForm>(reply.error, NAMES))
    keepFile(reply.value)
    discard()
    toast(say.saved)
    onClose()
  }

  return (
    <Sheet title={say.title} isOpen onClose={onClose} action={<Button kind="primary" isFull isBusy={noting.isBusy} onPress={() => void save()}>{say.save}</Button>}>
      <View>{noting.error && Object.keys(errors).length === 0 && <Notice tone="danger">{sayFailure(noting.error)}</Notice>}</View>
      <ChoiceChips label={say.what} value={form.what} choices={whats} onChange={what => set({ what })} />
      <ChoiceChips label={say.way} value={form.way} choices={ways} onChange={way => set({ way })} />
      <Place name="note.on">
        <DatePicker label={say.on} value={form.on || today} earliest={slip.droppedOffOn} latest={today} error={errors.on} onChange={on => set({ on })} />
      </Place>
      <Place name="note.said">
        <TextArea label={say.said} maxLength={500} value={form.said} error={errors.said} hint={say.saidHint} onChange={said => set({ said })} />
      </Place>
      <Place name="note.promisedOn">
        <DatePicker label={say.promisedOn} value={form.promisedOn} earliest={slip.droppedOffOn} latest={addDays(today, 3650)} error={errors.promisedOn} onChange={promisedOn => set({ promisedOn })} />
      </Place>
      <TextInput label={say.who} maxLength={40} value={form.who} error={errors.who} hint={say.whoHint} onChange={who => set({ who })} />
      <Place name="note.evidenceIds">
        {file.evidence.length === 0 ? <Notice>{say.noEvidence}</Notice> : (
          <ManyChips
            label={say.evidence} values={form.evidenceIds} error={errors.evidenceIds} hint={say.evidenceHint}
            choices={file.evidence.map(piece => ({ value: piece.evidenceId, label: nameOf(piece, file.evidence) }))}
            onChange={evidenceIds => set({ evidenceIds })}
          />
        )}
      </Place>
    </Sheet>
  )
}
