import { View } from '@tarojs/components'
import type { Line } from '@shouhou/shared/jielong'
import { useEffect, useState } from 'react'
import { Answered, Paged, useAnswer, usePages, usePullToRefresh, type Pages } from '../../../cloud'
import type { PlaceOfJielong } from '../../../features/jielong'
import { go } from '../../../route'
import { Button, EmptyState, Notice, Page, Section } from '../../../ui'
import * as say from '../../../words/jielong/text'
import { CopyOut } from './copy-out'
import { LineRow } from './line-row'
import { useWake } from './use-wake'

/** The bridge to the chat: its lines, one for each to claim, and the whole as text that the chat can go on with. */
export function TextPage(place: PlaceOfJielong) {
  const jielong = useAnswer('jielong.read', { ...place })
  const group = useAnswer('group.read', { groupId: place.groupId })
  const lines = usePages('jielong.lines', { ...place })
  const released = useReleased(lines)
  usePullToRefresh(jielong.refresh, lines.refresh)
  useWake(() => void Promise.all([jielong.refresh(), lines.refresh()]))
  if (!jielong.value) return <Page><Answered answer={jielong}>{() => null}</Answered></Page>

  const may = (action: 'jielong.import' | 'jielong.join') => group.value?.can.includes(action) ?? false
  const hasMine = lines.items.some(({ isMine }) => isMine)
  const change = async () => {
    released.forget()
    await lines.refresh()
  }

  return (
    <Page action={<Actions {...place} mayImport={may('jielong.import')} isNext={hasMine && !jielong.value.myEntry} />}>
      <View>{released.isSo && <Notice tone="warn" title={say.noLonger}>{say.noLongerDetail}</Notice>}</View>
      <CopyOut {...place} />
      <Section title={say.pasted} detail={say.pastedDetail} isBare>
        <Paged list={lines} isRows empty={<NoLines />}>
          {line => <LineRow key={line.lineId} {...place} line={line} mayClaim={may('jielong.join') && !hasMine} onChanged={change} />}
        </Paged>
      </Section>
    </Page>
  )
}

/** Whether the line that was mine is not any more, without my doing. */
function useReleased({ items }: Pages<Line>) {
  const mine = items.find(({ isMine }) => isMine)?.lineId
  const [last, setLast] = useState<string>()
  useEffect(() => {
    if (mine !== undefined) setLast(mine)
  }, [mine])

  return { isSo: last !== undefined && mine === undefined && items.some(({ lineId }) => lineId === last), forget: () => setLast(undefined) }
}

interface ActionsProps extends PlaceOfJielong {
  readonly mayImport: boolean
  /** A line is mine, and I am not in it yet. */
  readonly isNext: boolean
}

const Actions = ({ groupId, jielongId, mayImport, isNext }: ActionsProps) => (
  <>
    {mayImport && <Button isFull kind={isNext ? 'quiet' : 'primary'} icon="add" onPress={() => go('pasteJielong', { groupId, jielongId })}>{say.paste}</Button>}
    {isNext && <Button isFull kind="primary" onPress={() => go('jielong', { groupId, jielongId })}>{say.join}</Button>}
  </>
)

const NoLines = () => <EmptyState icon="message" title={say.none} detail={say.noneDetail} />
