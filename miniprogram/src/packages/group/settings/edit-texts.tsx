import type { Failure } from '@shouhou/shared'
import type { GroupView } from '@shouhou/shared/group'
import { useState, type ReactNode } from 'react'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { errorsOf, GroupTextsForm, missingTexts, type GroupTexts, type TextErrors } from '../../../features/group'
import { Button, Notice, Page, Section, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/settings'
import { Conflict } from './conflict'

export interface EditTextsProps {
  readonly group: GroupView
  /** Why the group on show may be an older one. */
  readonly error: Failure | undefined
  readonly children: ReactNode
}

/** What was changed so far, and what it was changed from; nothing is lost when somebody else was faster. */
export interface Edit extends Partial<GroupTexts> { readonly revision?: number }

const untouched: Edit = {}

export function EditTexts({ group, error, children }: EditTextsProps) {
  const { groupId } = group
  const { draft, write, discard } = useDraft<Edit>(`group-texts:${groupId}`, untouched)
  const [errors, setErrors] = useState<TextErrors>({})
  const changing = useChange('group.change')
  const texts: GroupTexts = { name: draft.name ?? group.name, about: draft.about ?? group.about, rules: draft.rules ?? group.rules }
  const isTouched = (['name', 'about', 'rules'] as const).some(field => texts[field] !== group[field])
  const isOutdated = isTouched && draft.revision !== undefined && draft.revision !== group.revision

  const set = (changes: Partial<GroupTexts>) => {
    write(before => ({ ...before, revision: before.revision ?? group.revision, ...changes }))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))))
  }
  const save = async (revision: number) => {
    const found = missingTexts(texts)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const reply = await changing.run({ groupId, revision, ...texts })
    if (!reply) return
    if (!reply.ok) return setErrors(errorsOf(reply.error))
    remember('group.read', { groupId }, reply.value)
    discard()
    toast(say.saved)
  }

  const isElsewhere = changing.error && changing.error.code !== 'group/changed-meanwhile' && Object.keys(errorsOf(changing.error)).length === 0
  const isConflict = isOutdated || (isTouched && changing.error?.code === 'group/changed-meanwhile')
  return (
    <Page action={isTouched && !isConflict && (
      <>
        <Button isFull isDisabled={changing.isBusy} onPress={discard}>{say.dropChanges}</Button>
        <Button kind="primary" isFull isBusy={changing.isBusy} onPress={() => void save(draft.revision ?? group.revision)}>{say.save}</Button>
      </>
    )}>
      {error && <Notice tone="warn">{say.asOfLastTime(sayFailure(error))}</Notice>}
      {isConflict && <Conflict group={group} isBusy={changing.isBusy} onMine={save} onTheirs={discard} />}
      {isElsewhere && changing.error && <Notice tone="danger" title={say.notSaved}>{say.allKept(sayFailure(changing.error))}</Notice>}
      <Section title={say.texts}><GroupTextsForm texts={texts} errors={errors} onChange={set} /></Section>
      {children}
    </Page>
  )
}
