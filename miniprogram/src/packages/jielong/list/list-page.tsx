import type { JielongState } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Paged, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { JielongCell } from '../../../features/jielong'
import { go } from '../../../route'
import { Button, ChoiceChips, EmptyState, Page } from '../../../ui'
import * as say from '../../../words/jielong/list'

const stateChoices = (['open', 'closed', 'archived'] as const).map(value => ({ value, label: say.states[value] }))

/** All 接龙 of a group, those that are over and put away too. */
export function ListPage({ groupId }: { readonly groupId: string }) {
  const [state, setState] = useState<JielongState>('open')
  const list = usePages('jielong.list', { groupId, state })
  const group = useAnswer('group.read', { groupId })
  usePullToRefresh(list.refresh)
  const start = group.value?.can.includes('jielong.start') && <Button kind="primary" isFull icon="add" onPress={() => go('startJielong', { groupId })}>{say.start}</Button>

  return (
    <Page action={start || undefined}>
      <ChoiceChips label={say.which} choices={stateChoices} value={state} onChange={setState} />
      <Paged list={list} isRows empty={<EmptyState icon="jielong" {...say.nothing[state]} />}>
        {jielong => <JielongCell key={jielong.jielongId} jielong={jielong} isInGroup />}
      </Paged>
    </Page>
  )
}
