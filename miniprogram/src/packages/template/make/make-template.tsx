import Taro from '@tarojs/taro'
import type { NewTemplate } from '@shouhou/shared/template'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { kindChoices } from '../../../features/template'
import { back, pages, replace, useOnward } from '../../../route'
import { Button, Card, ChoiceChips, confirm, Notice, Page, TextArea, TextInput, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/template/make'
import { BodyEditor } from './body-editor'
import { ChecklistEditor } from './checklist-editor'
import { FieldsEditor } from './fields-editor'
import { draftKey, errorsIn, type Intent, type TemplateErrors } from './template-draft'

export interface MakeTemplateProps {
  readonly intent: Intent
  readonly initial: NewTemplate
  readonly isShared?: boolean
  /** The one it begins with names articles; those stay with it. */
  readonly hasLostSources?: boolean
}

export function MakeTemplate({ intent, initial, isShared = false, hasLostSources = false }: MakeTemplateProps) {
  // What one began with stays the same, whatever is answered again while the page is open.
  const [basis] = useState(initial)
  const { draft, write, restoredFrom, discard } = useDraft<NewTemplate>(draftKey(intent), basis)
  const [errors, setErrors] = useState<TemplateErrors>({})
  const [isResumeSeen, setResumeSeen] = useState(false)
  const saving = useSaving(intent)

  const set = (changes: Partial<NewTemplate>) => {
    write(before => ({ ...before, ...changes }))
    setErrors({})
  }
  const save = async () => {
    const found = errorsIn(draft)
    setErrors(found)
    if (Object.keys(found).length > 0) return void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
    if (await saving.run(draft)) discard()
  }
  const beginAgain = async () => {
    if (!(await confirm({ title: say.dropTitle, consequence: say.dropConsequence, verb: say.dropVerb, isDanger: true }))) return
    discard()
    setResumeSeen(true)
  }

  return (
    <Page action={<Button kind="primary" isFull isBusy={saving.isBusy} onPress={() => void save()}>{say.save}</Button>}>
      {restoredFrom !== undefined && !isResumeSeen && <Notice action={<Button isSmall onPress={() => void beginAgain()}>{say.drop}</Button>}>{say.resumed}</Notice>}
      {saving.failure && <Notice tone="danger" title={say.notSaved}>{say.allKept(sayFailure(saving.failure))}</Notice>}
      {isShared && <Notice>{say.isShared}</Notice>}
      {hasLostSources && <Notice>{say.sourcesStay}</Notice>}
      <Card>
        <ChoiceChips label={say.kind} isRequired value={draft.kind} choices={kindChoices} onChange={kind => set({ kind })} />
        <TextInput label={say.title} isRequired maxLength={40} value={draft.title} error={errors.title} placeholder={say.titlePlaceholder} onChange={title => set({ title })} />
        <TextArea label={say.about} maxLength={200} value={draft.about} hint={say.aboutHint} onChange={about => set({ about })} />
      </Card>
      {draft.kind === 'script' && <BodyEditor body={draft.body} error={errors.body} onChange={body => set({ body })} isScript />}
      {(draft.kind === 'evidence' || draft.fields.length > 0) && <FieldsEditor fields={draft.fields} error={errors.fields} onChange={fields => set({ fields })} />}
      <ChecklistEditor checklist={draft.checklist} onChange={checklist => set({ checklist })} />
      {draft.kind === 'evidence' && <BodyEditor body={draft.body} error={errors.body} onChange={body => set({ body })} />}
    </Page>
  )
}

/** Saves mine, or makes a new one; answers whether it is saved. */
function useSaving({ templateId, from, groupId }: Intent) {
  const making = useChange('template.make')
  const changing = useChange('template.change')
  const onward = useOnward()

  const run = async (content: NewTemplate): Promise<boolean> => {
    const reply = templateId ? await changing.run({ templateId, ...content }) : await making.run({ ...content, from: from ?? null })
    if (!reply?.ok) return false
    const { value } = reply
    remember('template.read', { templateId: value.templateId }, value)
    toast(say.saved)
    onward(() => (templateId ? back(pages.templates) : replace('template', { templateId: value.templateId, groupId })))
    return true
  }

  return { run, isBusy: making.isBusy || changing.isBusy, failure: making.error ?? changing.error }
}
