import type { JielongState } from '@shouhou/shared/jielong'
import { useState } from 'react'
import { Paged, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { JielongCell } from '../../../features/jielong'
import { go } from '../../../route'
import { Button, ChoiceChips, EmptyState, Page } from '../../../ui'

const stateChoices = [{ value: 'open', label: '正在接龙' }, { value: 'closed', label: '已结束' }, { value: 'archived', label: '已归档' }] as const

const NOTHING: Record<JielongState, { readonly title: string; readonly detail: string }> = {
  open: { title: '现在没有正在进行的接龙', detail: '同型号、同故障的人开一个，后来的人就能一起数进去。' },
  closed: { title: '还没有结束的接龙', detail: '过了截止时间或者被结束的接龙，会收在这里。' },
  archived: { title: '没有归档的接龙', detail: '结束以后不想再看到的，可以在接龙里选“归档”。' },
}

/** All 接龙 of a group, those that are over and put away too. */
export function ListPage({ groupId }: { readonly groupId: string }) {
  const [state, setState] = useState<JielongState>('open')
  const list = usePages('jielong.list', { groupId, state })
  const group = useAnswer('group.read', { groupId })
  usePullToRefresh(list.refresh)
  const start = group.value?.can.includes('jielong.start') && <Button kind="primary" isFull icon="add" onPress={() => go('startJielong', { groupId })}>开接龙</Button>

  return (
    <Page action={start || undefined}>
      <ChoiceChips label="看哪些" choices={stateChoices} value={state} onChange={setState} />
      <Paged list={list} isRows empty={<EmptyState icon="jielong" {...NOTHING[state]} />}>
        {jielong => <JielongCell key={jielong.jielongId} jielong={jielong} isInGroup />}
      </Paged>
    </Page>
  )
}
