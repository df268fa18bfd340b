import { lineKey, ROWS_LIMIT, type ChainLine } from '@shouhou/shared/jielong'
import { useMemo } from 'react'
import { Answered, useAnswer } from '../../../cloud'
import { useDraft } from '../../../drafts'
import type { PlaceOfJielong } from '../../../features/jielong'
import { replace } from '../../../route'
import { Button, Notice, Page, toast } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/paste'
import { Copies, useTaking } from './copies'
import { emptyPaste, isLeftOut, pastedOf, type PasteDraft } from './paste-draft'
import { Preview } from './preview'
import { useImport } from './use-import'
import { useKnown } from './use-known'

const NO_LINES: readonly ChainLine[] = []

/** Copies of the chat's text 接龙 in, one list out: what was lost is shown before anything is kept. */
export function PastePage({ groupId, jielongId }: PlaceOfJielong) {
  const jielong = useAnswer('jielong.read', { groupId, jielongId })
  const { draft, write, discard } = useDraft<PasteDraft>(`paste:${jielongId}`, emptyPaste)
  const put = (change: Partial<PasteDraft>) => write(before => ({ ...before, ...change }))
  const taking = useTaking(draft, put)
  const { comparison, isTooLong } = useMemo(() => pastedOf({ copies: draft.copies }), [draft.copies])
  const known = useKnown(groupId, jielongId, comparison?.union.lines ?? NO_LINES)
  const importing = useImport(groupId, jielongId)
  const wanted = (comparison?.union.lines ?? NO_LINES).filter(line => known.keys !== undefined && !known.keys.has(lineKey(line)) && !isLeftOut(draft, line))

  if (!jielong.value) return <Page><Answered answer={jielong}>{() => null}</Answered></Page>
  if (importing.imported && !importing.failure) return <Kept groupId={groupId} jielongId={jielongId} importing={importing} onDone={discard} />

  const turn = (line: ChainLine) => {
    const key = lineKey(line)
    put({ leftOut: isLeftOut(draft, line) ? draft.leftOut.filter(one => one !== key) : [...draft.leftOut, key] })
  }
  const action = draft.copies.length === 0
    ? <Button kind="primary" isFull icon="copy" onPress={() => void taking.takeCopied()}>{say.takeCopied}</Button>
    : wanted.length > 0 && (
      <Button kind="primary" isFull isBusy={importing.isBusy} onPress={() => void importing.run(wanted)}>
        {importing.isBusy ? say.keeping(importing.sent, wanted.length) : say.keep(wanted.length)}
      </Button>
    )

  return (
    <Page {...(action ? { action } : {})}>
      {importing.failure && <NotKept importing={importing} />}
      {known.failure && <Notice tone="danger" title={say.notCompared}>{sayFailure(known.failure)}</Notice>}
      <Copies draft={draft} comparison={comparison} write={put} taking={taking} />
      {isTooLong && <Notice tone="warn" title={say.tooLong}>{say.tooLongDetail(ROWS_LIMIT)}</Notice>}
      {comparison && <Preview comparison={comparison} known={known.keys} isLeftOut={line => isLeftOut(draft, line)} onTurn={turn} />}
    </Page>
  )
}

type Importing = ReturnType<typeof useImport>

const NotKept = ({ importing: { failure, refused, imported } }: { readonly importing: Importing }) => failure ? (
  <Notice tone="danger" title={imported ? say.keptSome(imported.added) : say.notKept}>
    {refused ? say.lineRefused(refused) : say.stillThere(sayFailure(failure))}
  </Notice>
) : null

function Kept({ groupId, jielongId, importing, onDone }: PlaceOfJielong & { readonly importing: Importing; readonly onDone: () => void }) {
  const added = importing.imported?.added ?? 0
  const see = () => {
    onDone()
    replace('jielongText', { groupId, jielongId })
  }
  const undo = async () => {
    const removed = await importing.undo()
    if (removed !== undefined) toast(say.tookBack(removed))
  }
  return (
    <Page action={<><Button isFull onPress={() => void undo()}>{say.takeBack}</Button><Button kind="primary" isFull onPress={see}>{say.look}</Button></>}>
      <Notice tone="success" title={say.kept(added)}>{say.keptDetail}</Notice>
    </Page>
  )
}
