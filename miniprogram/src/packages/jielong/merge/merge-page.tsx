import type { JielongRow } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Answered, useAnswer } from '../../../cloud'
import { Page } from '../../../ui'
import { ChooseOther } from './choose-other'
import { MergeForm } from './merge-form'

export interface MergePageProps { readonly groupId: string; readonly jielongId: string }

/** First which other one, then which of the two stays, and why. */
export function MergePage({ groupId, jielongId }: MergePageProps) {
  const here = useAnswer('jielong.read', { groupId, jielongId })
  const [other, setOther] = useState<JielongRow>()

  if (here.value && other) return <MergeForm here={here.value} other={other} onBack={() => setOther(undefined)} />
  return (
    <Page>
      <Answered answer={here}>{value => <ChooseOther here={value} onChoose={setOther} />}</Answered>
    </Page>
  )
}
