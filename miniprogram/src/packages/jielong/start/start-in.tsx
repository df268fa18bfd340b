import { useState } from 'react'
import { remember, useChange } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { replace, useOnward } from '../../../route'
import { Button, leadToPlace, Notice, Page, Place } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/start'
import { AlreadyOpen } from './already-open'
import { CommonFields } from './common-fields'
import { KindChoice } from './kind-choice'
import { KindFields } from './kind-fields'
import { SharePreview } from './share-preview'
import { errorsIn, errorsOf, firstWrong, openAlready, without, type StartErrors } from './start-errors'
import { emptyForm, inputOf, prefilled, titleIn, type StartForm } from './start-form'
import type { StartPageProps } from './start-page'
import { useAlreadyOpen } from './use-already-open'

const TOP = 'outcome'

/** First what it is for, then what that kind asks. */
export function StartIn({ groupId, groupName, prefill }: StartPageProps & { readonly groupName: string }) {
  const { draft, write, discard } = useDraft<StartForm>(`start-jielong:${groupId}`, emptyForm)
  const [isTouched, setTouched] = useState(false)
  const [errors, setErrors] = useState<StartErrors>({})
  const starting = useChange('jielong.start')
  const onward = useOnward()
  // Once something is written, a field that was emptied stays empty.
  const form = isTouched ? draft : prefilled(draft, prefill)
  const { kind } = form
  const held = useAlreadyOpen(groupId, form)
  const blocking = openAlready(starting.error)
  const wrong = Object.keys(errors).length
  const isElsewhere = starting.error && Object.keys(errorsOf(starting.error)).length === 0

  const set = (changes: Partial<StartForm>) => {
    write(before => ({ ...(isTouched ? before : prefilled(before, prefill)), ...changes }))
    setTouched(true)
    setErrors(before => without(before, Object.keys(changes)))
  }
  const show = (found: StartErrors) => {
    setErrors(found)
    leadToPlace(firstWrong(found) ?? TOP)
  }
  const start = async () => {
    const found = errorsIn(form, Date.now())
    const input = inputOf(groupId, form)
    if (Object.keys(found).length > 0 || !input) return show(found)
    const reply = await starting.run(input)
    if (!reply) return
    if (!reply.ok) return show(errorsOf(reply.error))
    const { jielongId } = reply.value
    remember('jielong.read', { groupId, jielongId }, reply.value)
    discard()
    onward(() => replace('jielong', { groupId, jielongId, started: '1' }))
  }

  return (
    <Page action={kind && <Button kind="primary" isFull isBusy={starting.isBusy} onPress={() => void start()}>{say.publish}</Button>}>
      <Place name={TOP}>
        {wrong > 0 && <Notice tone="danger">{say.wrong(wrong)}</Notice>}
        {starting.error && isElsewhere && wrong === 0 && !blocking && <Notice tone="danger" title={say.notPublished}>{say.kept(sayFailure(starting.error))}</Notice>}
        <AlreadyOpen groupId={groupId} kind={kind} jielongId={blocking ?? held?.jielongId} title={held?.title} people={held?.people} />
      </Place>
      <KindChoice kind={kind} onChoose={chosen => set({ kind: chosen })} />
      {kind && (
        <>
          <KindFields form={form} errors={errors} set={set} />
          <CommonFields form={form} errors={errors} set={set} />
          <SharePreview kind={kind} title={titleIn(form)} groupName={groupName} />
        </>
      )}
    </Page>
  )
}
