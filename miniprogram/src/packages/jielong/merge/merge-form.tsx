import { View } from '@tarojs/components'
import type { JielongRow, JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { address, back, useOnward } from '../../../route'
import { Button, Card, ChoiceChips, confirm, leadToPlace, Notice, Page, Place, Section, TextArea, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/merge'
import style from './merge.module.scss'

export interface MergeFormProps {
  readonly here: JielongView
  readonly other: JielongRow
  readonly onBack: () => void
}

const REASON = 'reason'

type Staying = 'here' | 'other'

const choiceOf = (value: Staying, { title, people, startedAt }: JielongRow | JielongView) => ({ value, label: title, hint: say.size(people, startedAt) })

/** Which one stays, what happens then, and why it is done. */
export function MergeForm({ here, other, onBack }: MergeFormProps) {
  const [staying, setStaying] = useState<Staying>('here')
  const [reason, setReason] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)
  const merging = useChange('jielong.merge')
  const onward = useOnward()
  const [kept, moved] = staying === 'here' ? [here, other] : [other, here]

  const merge = async () => {
    if (reason.trim() === '') {
      setReasonMissing(true)
      return leadToPlace(REASON)
    }
    if (!(await confirm({ title: say.question, consequence: say.consequence(moved, kept.title), verb: say.merge }))) return
    const reply = await merging.run({ groupId: here.groupId, jielongId: moved.jielongId, into: kept.jielongId, reason })
    if (!reply?.ok) return
    toast(say.merged)
    onward(() => back(address('jielong', { groupId: here.groupId, jielongId: kept.jielongId })))
  }
  const write = (typed: string) => {
    setReason(typed)
    setReasonMissing(false)
  }

  return (
    <Page action={<><Button isFull isDisabled={merging.isBusy} onPress={onBack}>{say.another}</Button><Button kind="primary" isFull isBusy={merging.isBusy} onPress={() => void merge()}>{say.merge}</Button></>}>
      <View>{merging.error && <Notice tone="danger" title={say.notMerged}>{sayFailure(merging.error)}</Notice>}</View>
      <Card>
        <ChoiceChips label={say.staying} hint={say.stayingHint} choices={[choiceOf('here', here), choiceOf('other', other)]} value={staying} onChange={setStaying} />
        <Place name={REASON}><TextArea
          label={say.why} isRequired maxLength={200} value={reason} onChange={write} error={isReasonMissing ? say.whyMissing : undefined} hint={say.whyHint}
        /></Place>
      </Card>
      <Section title={say.afterwards}>
        {say.whatHappens(kept.title, moved.title).map(said => <View key={said} className={style.point}>{said}</View>)}
      </Section>
    </Page>
  )
}
