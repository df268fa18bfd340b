import { Answered, Paged, useAnswer, usePages, usePullToRefresh } from '../../../cloud'
import { go } from '../../../route'
import { Button, EmptyState, Page, Section } from '../../../ui'
import { CopyOut } from './copy-out'
import { LineRow } from './line-row'

export interface TextPageProps { readonly groupId: string; readonly jielongId: string }

/** The bridge to the chat: its lines, one for each to claim, and the whole as text that the chat can go on with. */
export function TextPage({ groupId, jielongId }: TextPageProps) {
  const jielong = useAnswer('jielong.read', { groupId, jielongId })
  const group = useAnswer('group.read', { groupId })
  const lines = usePages('jielong.lines', { groupId, jielongId })
  usePullToRefresh(jielong.refresh, lines.refresh)
  if (!jielong.value) return <Page><Answered answer={jielong}>{() => null}</Answered></Page>

  const { title, myEntry } = jielong.value
  const may = (action: 'jielong.import' | 'jielong.join') => group.value?.can.includes(action) ?? false
  const hasMine = lines.items.some(({ isMine }) => isMine)
  const isNext = hasMine && !myEntry

  return (
    <Page action={<Actions groupId={groupId} jielongId={jielongId} mayImport={may('jielong.import')} isNext={isNext} />}>
      <CopyOut groupId={groupId} jielongId={jielongId} title={title} />
      <Section title="群里贴来的" detail="一条只能由一个人认领，一个人认领一条。认领以后再加入，才算进人数。" isBare>
        <Paged list={lines} isRows empty={<NoLines />}>
          {line => (
            <LineRow
              key={line.lineId} line={line} groupId={groupId} jielongId={jielongId}
              mayClaim={may('jielong.join') && !hasMine} onChanged={() => lines.refresh()}
            />
          )}
        </Paged>
      </Section>
    </Page>
  )
}

interface ActionsProps extends TextPageProps {
  readonly mayImport: boolean
  /** A line is mine, and I am not in it yet. */
  readonly isNext: boolean
}

const Actions = ({ groupId, jielongId, mayImport, isNext }: ActionsProps) => (
  <>
    {mayImport && <Button isFull kind={isNext ? 'quiet' : 'primary'} icon="add" onPress={() => go('pasteJielong', { groupId, jielongId })}>粘贴群里的接龙</Button>}
    {isNext && <Button isFull kind="primary" onPress={() => go('jielong', { groupId, jielongId })}>去加入接龙</Button>}
  </>
)

const NoLines = () => <EmptyState icon="message" title="还没有贴过" detail="群里用文字接过龙的话，把那段文字贴进来：少了谁、谁签了两次，一眼就能看到。" />
