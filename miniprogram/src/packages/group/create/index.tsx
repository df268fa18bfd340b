import type { GroupKind } from '@shouhou/shared/permission'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { errorsOf, GroupTextsForm, missingTexts, type GroupTexts, type TextErrors } from '../../../features/group'
import { RequirePerson } from '../../../features/person'
import { replace, useOnward } from '../../../route'
import { Button, Card, Notice, Page, TextInput } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/group/create'
import { KIND_FACTS } from '../../../words/group/kinds'
import { brandMissing, organisationMissing } from '../../../words/group/texts'
import { KindChoice } from './kind-choice'
import { emptyGroup, ofKind, type GroupDraft } from './group-draft'

export default function CreateGroupPage() {
  return <RequirePerson><CreateGroup /></RequirePerson>
}

const missing = (draft: GroupDraft): TextErrors => ({
  ...missingTexts(draft),
  ...(draft.kind === 'official' && draft.brand.trim() === '' ? { brand: brandMissing } : {}),
  ...(draft.kind !== 'consumer' && draft.organisation.trim() === '' ? { organisation: organisationMissing } : {}),
})

function CreateGroup() {
  const { draft, write, discard } = useDraft<GroupDraft>('create-group', emptyGroup)
  const [errors, setErrors] = useState<TextErrors>({})
  const creating = useChange('group.create')
  const onward = useOnward()
  const { kind } = draft
  const set = (changes: Partial<GroupDraft>) => {
    write(before => ({ ...before, ...changes }))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))))
  }

  const create = async (chosen: GroupKind) => {
    const found = missing(draft)
    setErrors(found)
    if (Object.keys(found).length > 0) return
    const reply = await creating.run({ ...draft, kind: chosen })
    if (!reply) return
    if (!reply.ok) return setErrors(errorsOf(reply.error))
    const { groupId } = reply.value
    remember('group.read', { groupId }, reply.value)
    discard()
    onward(() => replace('group', { groupId, created: '1' }))
  }

  const isElsewhere = creating.error && Object.keys(errorsOf(creating.error)).length === 0
  return (
    <Page action={kind && <Button kind="primary" isFull isBusy={creating.isBusy} onPress={() => void create(kind)}>{say.create(kind)}</Button>}>
      <KindChoice kind={kind} onChoose={chosen => write(before => ofKind(before, chosen))} />
      {kind && <KindFields kind={kind} draft={draft} errors={errors} set={set} />}
      {creating.error && isElsewhere && <Notice tone="danger" title={say.failed}>{say.allKept(sayFailure(creating.error))}</Notice>}
      {Object.keys(errors).length > 0 && <Notice tone="danger">{say.toCorrect(Object.keys(errors).length)}</Notice>}
    </Page>
  )
}

interface FieldsProps {
  readonly kind: GroupKind
  readonly draft: GroupDraft
  readonly errors: TextErrors
  readonly set: (changes: Partial<GroupDraft>) => void
}

const KindFields = ({ kind, draft, errors, set }: FieldsProps) => (
  <>
    {kind !== 'consumer' && <Notice tone="warn" title={say.waits}>{KIND_FACTS[kind].verification}</Notice>}
    <Card>
      {kind === 'official' && (
        <TextInput label={say.brand} isRequired value={draft.brand} maxLength={30} error={errors.brand} onChange={brand => set({ brand })} />
      )}
      {kind !== 'consumer' && (
        <TextInput
          label={say.organisation} isRequired value={draft.organisation} maxLength={60} error={errors.organisation}
          hint={say.organisationHint} onChange={organisation => set({ organisation })}
        />
      )}
      <GroupTextsForm texts={draft} errors={errors} onChange={(changes: Partial<GroupTexts>) => set(changes)} />
    </Card>
  </>
)
