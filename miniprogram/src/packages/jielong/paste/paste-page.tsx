import { lineKey, ROWS_LIMIT, type ChainLine } from '@shouhou/shared/jielong'
import { useMemo } from 'react'
import { Answered, useAnswer } from '../../../cloud'
import { useDraft } from '../../../drafts'
import { replace } from '../../../route'
import { Button, Notice, Page, toast } from '../../../ui'
import { sayCount, sayFailure } from '../../../words'
import { Copies } from './copies'
import { emptyPaste, isLeftOut, pastedOf, type PasteDraft } from './paste-draft'
import { Preview } from './preview'
import { useImport } from './use-import'
import { useKnown } from './use-known'

export interface PastePageProps { readonly groupId: string; readonly jielongId: string }

const NO_LINES: readonly ChainLine[] = []

/** Copies of the chat's text 接龙 in, one list out: what was lost is shown before anything is kept. */
export function PastePage({ groupId, jielongId }: PastePageProps) {
  const jielong = useAnswer('jielong.read', { groupId, jielongId })
  const { draft, write, discard } = useDraft<PasteDraft>(`paste:${jielongId}`, emptyPaste)
  const { comparison, isTooLong } = useMemo(() => pastedOf({ copies: draft.copies }), [draft.copies])
  const known = useKnown(groupId, jielongId, comparison?.union.lines ?? NO_LINES)
  const importing = useImport(groupId, jielongId)
  const wanted = (comparison?.union.lines ?? NO_LINES).filter(line => known.keys !== undefined && !known.keys.has(lineKey(line)) && !isLeftOut(draft, line))

  if (!jielong.value) return <Page><Answered answer={jielong}>{() => null}</Answered></Page>
  if (importing.imported && !importing.failure) return <Kept groupId={groupId} jielongId={jielongId} importing={importing} onDone={discard} />

  const turn = (line: ChainLine) => {
    const key = lineKey(line)
    write({ ...draft, leftOut: isLeftOut(draft, line) ? draft.leftOut.filter(one => one !== key) : [...draft.leftOut, key] })
  }
  const action = wanted.length > 0 && (
    <Button kind="primary" isFull isBusy={importing.isBusy} onPress={() => void importing.run(wanted)}>
      {importing.isBusy ? `正在存 ${sayCount(importing.sent)} / ${sayCount(wanted.length)}` : `存下 ${sayCount(wanted.length)} 条`}
    </Button>
  )

  return (
    <Page {...(action ? { action } : {})}>
      {importing.failure && <NotKept importing={importing} />}
      {known.failure && <Notice tone="danger" title="没有查到哪些已经在这里">{sayFailure(known.failure)}</Notice>}
      <Copies draft={draft} comparison={comparison} write={change => write({ ...draft, ...change })} />
      {isTooLong && <Notice tone="warn" title="有一份太长，后面的没有读">{`一份最多读 ${sayCount(ROWS_LIMIT)} 行。请分成几份贴。`}</Notice>}
      {comparison && <Preview comparison={comparison} known={known.keys} isLeftOut={line => isLeftOut(draft, line)} onTurn={turn} />}
    </Page>
  )
}

type Importing = ReturnType<typeof useImport>

const NotKept = ({ importing: { failure, refused, imported } }: { readonly importing: Importing }) => failure ? (
  <Notice tone="danger" title={imported ? `存下了 ${sayCount(imported.added)} 条，后面的没有` : '没有存下'}>
    {refused ? `“${[refused.name, refused.text].filter(Boolean).join(' ')}”没有通过微信的内容检查。请在下面去掉这一条，再存一次。` : `${sayFailure(failure)}贴进来的都还在。`}
  </Notice>
) : null

function Kept({ groupId, jielongId, importing, onDone }: PastePageProps & { readonly importing: Importing; readonly onDone: () => void }) {
  const added = importing.imported?.added ?? 0
  const see = () => {
    onDone()
    replace('jielongText', { groupId, jielongId })
  }
  const undo = async () => {
    const removed = await importing.undo()
    if (removed !== undefined) toast(`撤回了 ${sayCount(removed)} 条`)
  }
  return (
    <Page action={<><Button isFull onPress={() => void undo()}>撤回</Button><Button kind="primary" isFull onPress={see}>去看看</Button></>}>
      <Notice tone="success" title={`存下了 ${sayCount(added)} 条`}>它们还不算人数：等每个人点“这条是我”，再用自己的案例或回答加入，才数进去。把接龙发到群里，请大家来认领。</Notice>
    </Page>
  )
}
