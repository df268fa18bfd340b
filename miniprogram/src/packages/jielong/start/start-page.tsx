import Taro from '@tarojs/taro'
import { useState } from 'react'
import { Answered, remember, useAnswer, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { replace } from '../../../route'
import { Button, EmptyState, Notice, Page } from '../../../ui'
import { sayFailure, words } from '../../../words'
import { AlreadyOpen } from './already-open'
import { SharePreview } from './share-preview'
import { StartFields } from './start-fields'
import { emptyForm, errorsIn, inputOf, openAlready, prefilled, titleIn, type Prefill, type StartErrors, type StartForm } from './start-form'
import { useAlreadyOpen } from './use-already-open'

export interface StartPageProps { readonly groupId: string; readonly prefill: Prefill }

export function StartPage({ groupId, prefill }: StartPageProps) {
  const group = useAnswer('group.read', { groupId })
  if (!group.value) return <Page><Answered answer={group}>{() => null}</Answered></Page>
  if (!group.value.can.includes('jielong.start')) return <Page><MayNot name={group.value.name} role={group.value.role} /></Page>
  return <StartIn groupId={groupId} groupName={group.value.name} prefill={prefill} />
}

const MayNot = ({ name, role }: { readonly name: string; readonly role: keyof typeof words.role | null }) => (
  <EmptyState icon="jielong" title={name} detail={role ? `${words.role[role]}在这个群里不能开接龙，或者群还在等认证。` : '您在这个群里的身份不能开接龙。'} />
)

function StartIn({ groupId, groupName, prefill }: StartPageProps & { readonly groupName: string }) {
  const { draft, write, discard } = useDraft<StartForm>(`start-jielong:${groupId}`, emptyForm)
  const [shown, setErrors] = useState<StartErrors>({})
  const starting = useChange('jielong.start')
  const form = prefilled(draft, prefill)
  const held = useAlreadyOpen(groupId, form)
  const blocking = openAlready(starting.error)

  const set = (changes: Partial<StartForm>) => {
    write({ ...form, ...changes })
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))))
  }
  const start = async () => {
    const found = errorsIn(form, Date.now())
    setErrors(found)
    if (Object.keys(found).length > 0 || !form.faultCode) return void Taro.pageScrollTo({ scrollTop: 0, duration: 200 })
    const reply = await starting.run(inputOf(groupId, form, form.faultCode))
    if (!reply?.ok) return
    const { jielongId } = reply.value
    remember('jielong.read', { groupId, jielongId }, reply.value)
    discard()
    replace('jielong', { groupId, jielongId, started: '1' })
  }

  return (
    <Page action={<Button kind="primary" isFull isBusy={starting.isBusy} onPress={() => void start()}>发布接龙</Button>}>
      {starting.error && !blocking && <Notice tone="danger" title="还没有发布">{`${sayFailure(starting.error)}写下的都还在。`}</Notice>}
      <AlreadyOpen groupId={groupId} jielongId={blocking ?? held?.jielongId} title={held?.title} people={held?.people} />
      <StartFields form={form} errors={shown} set={set} />
      <SharePreview title={titleIn(form)} groupName={groupName} />
    </Page>
  )
}
