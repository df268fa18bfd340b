import { View } from '@tarojs/components'
import type { JielongRow, JielongView } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { useChange } from '../../../cloud'
import { address, back } from '../../../route'
import { Button, Card, ChoiceChips, confirm, Notice, Page, Section, TextArea, toast } from '../../../ui'
import { sayCount, sayDate, sayFailure } from '../../../words'
import style from './merge.module.scss'

export interface MergeFormProps {
  readonly here: JielongView
  readonly other: JielongRow
  readonly onBack: () => void
}

type Staying = 'here' | 'other'

const choiceOf = (value: Staying, { title, people, startedAt }: JielongRow | JielongView) => ({ value, label: title, hint: `${sayCount(people)} 人，${sayDate(startedAt)}开始` })

/** Which one stays, what happens then, and why it is done. */
export function MergeForm({ here, other, onBack }: MergeFormProps) {
  const [staying, setStaying] = useState<Staying>('here')
  const [reason, setReason] = useState('')
  const [isReasonMissing, setReasonMissing] = useState(false)
  const merging = useChange('jielong.merge')
  const [kept, moved] = staying === 'here' ? [here, other] : [other, here]

  const merge = async () => {
    if (reason.trim() === '') return setReasonMissing(true)
    const consequence = `“${moved.title}”的 ${sayCount(moved.people)} 人会数进“${kept.title}”，同一个人只算一次。随时可以拆开。`
    if (!(await confirm({ title: '合并这两个接龙？', consequence, verb: '合并' }))) return
    const reply = await merging.run({ groupId: here.groupId, jielongId: moved.jielongId, into: kept.jielongId, reason })
    if (!reply?.ok) return
    toast('已合并')
    back(address('jielong', { groupId: here.groupId, jielongId: kept.jielongId }))
  }
  const write = (typed: string) => {
    setReason(typed)
    setReasonMissing(false)
  }

  return (
    <Page action={<><Button isFull isDisabled={merging.isBusy} onPress={onBack}>换一个</Button><Button kind="primary" isFull isBusy={merging.isBusy} onPress={() => void merge()}>合并</Button></>}>
      <View>{merging.error && <Notice tone="danger" title="没有合并">{sayFailure(merging.error)}</Notice>}</View>
      <Card>
        <ChoiceChips label="留下哪一个" hint="另一个会并到它这里。" choices={[choiceOf('here', here), choiceOf('other', other)]} value={staying} onChange={setStaying} />
        <TextArea
          label="为什么合并" isRequired maxLength={200} value={reason} onChange={write} error={isReasonMissing ? '请写一句为什么，群里的人能在记录里看到' : undefined}
          hint="例如：说的是同一块屏幕，只是型号写法不同。群里的人能在记录里看到。"
        />
      </Card>
      <Section title="合并以后">
        {whatHappens(kept, moved).map(said => <View key={said} className={style.point}>{said}</View>)}
      </Section>
    </Page>
  )
}

const whatHappens = (kept: { readonly title: string }, moved: { readonly title: string }): readonly string[] => [
  `人数和图表数在“${kept.title}”里，两边都参加过的人只算一次。`,
  `“${moved.title}”的名单原样不动，每个人的位置和内容都在，只是排在下面。`,
  `“${moved.title}”的链接、卡片和小程序码，打开都会到“${kept.title}”。`,
  '新来的人加入的是留下的那一个。',
  '随时可以拆开，拆开以后两边和原来一样。',
]
