import type { GroupKind } from '@shouhou/shared/permission'
import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { errorsOf, GroupTextsForm, KIND_FACTS, missingTexts, type GroupTexts, type TextErrors } from '../../../features/group'
import { RequirePerson } from '../../../features/person'
import { replace } from '../../../route'
import { Button, Card, Notice, Page, TextInput } from '../../../ui'
import { sayFailure } from '../../../words'
import { KindChoice } from './kind-choice'
import { emptyGroup, ofKind, type GroupDraft } from './group-draft'

export default function CreateGroupPage() {
  return <RequirePerson><CreateGroup /></RequirePerson>
}

const missing = (draft: GroupDraft): TextErrors => ({
  ...missingTexts(draft),
  ...(draft.kind === 'official' && draft.brand.trim() === '' ? { brand: '官方售后群要写明是哪个品牌' } : {}),
  ...(draft.kind !== 'consumer' && draft.organisation.trim() === '' ? { organisation: '请写主办单位，平台要核对' } : {}),
})

function CreateGroup() {
  const { draft, write, discard } = useDraft<GroupDraft>('create-group', emptyGroup)
  const [errors, setErrors] = useState<TextErrors>({})
  const creating = useChange('group.create')
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
    replace('group', { groupId, created: '1' })
  }

  const isElsewhere = creating.error && Object.keys(errorsOf(creating.error)).length === 0
  return (
    <Page action={kind && <Button kind="primary" isFull isBusy={creating.isBusy} onPress={() => void create(kind)}>{kind === 'consumer' ? '建群' : '提交，等待平台认证'}</Button>}>
      <KindChoice kind={kind} onChoose={chosen => write(before => ofKind(before, chosen))} />
      {kind && <KindFields kind={kind} draft={draft} errors={errors} set={set} />}
      {creating.error && isElsewhere && <Notice tone="danger" title="还没有建好">{`${sayFailure(creating.error)}写下的都还在。`}</Notice>}
      {Object.keys(errors).length > 0 && <Notice tone="danger">{`有 ${Object.keys(errors).length} 处要改，已在上面标出。`}</Notice>}
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
    {kind !== 'consumer' && <Notice tone="warn" title="提交后等待平台认证">{KIND_FACTS[kind].verification}</Notice>}
    <Card>
      {kind === 'official' && (
        <TextInput label="品牌" isRequired value={draft.brand} maxLength={30} error={errors.brand} onChange={brand => set({ brand })} />
      )}
      {kind !== 'consumer' && (
        <TextInput
          label="主办单位" isRequired value={draft.organisation} maxLength={60} error={errors.organisation}
          hint="单位全称，只有平台运营看得到。" onChange={organisation => set({ organisation })}
        />
      )}
      <GroupTextsForm texts={draft} errors={errors} onChange={(changes: Partial<GroupTexts>) => set(changes)} />
    </Card>
  </>
)
