import type { JielongView } from '@shouhou/shared/jielong'
import { isFull, ShareButton, type PlaceOfJielong } from '../../../features/jielong'
import { go } from '../../../route'
import { Button } from '../../../ui'
import * as say from '../../../words/jielong/my-place'
import { KIND_WORDS, whyShut } from '../../../words/jielong/standing'
import { caseOf } from './case-of'
import type { Joining } from './use-joining'
import { useSlow } from './use-slow'

export interface ActionsProps {
  readonly place: PlaceOfJielong
  readonly jielong: JielongView
  readonly joining: Joining
  readonly mayJoin: boolean
  readonly path: string
  readonly title: string
}

interface Step { readonly verb: string; readonly take: () => void }

/** What I can do about my own entry, in one verb; undefined when there is nothing. */
function stepOf({ place, jielong, joining, mayJoin }: ActionsProps): Step | undefined {
  const { kind, myEntry, fields } = jielong
  const isShut = whyShut(jielong, Date.now()) !== ''
  if (myEntry && kind === 'fault') {
    const caseId = caseOf(myEntry)
    return caseId === undefined ? undefined : { verb: say.seeMyCase, take: () => go('readCase', { groupId: place.groupId, caseId }) }
  }
  if (isShut || !mayJoin) return undefined
  if (myEntry) {
    const hasWords = kind === 'price' || fields.length > 0
    return hasWords ? { verb: kind === 'price' ? say.changeQuote : say.changeAnswers, take: () => go('signJielong', { ...place }) } : undefined
  }
  return { verb: isFull(jielong) ? say.wait : KIND_WORDS[kind].join, take: () => void joining.begin() }
}

/** One button that changes what it says, not two that come and go, nor one that spins: a tap then resends one text. */
export function Actions(props: ActionsProps) {
  const { joining, path, title } = props
  const step = stepOf(props)
  const isSlow = useSlow(joining.isBusy)

  return (
    <>
      <ShareButton path={path} title={title} />
      {step && <Button kind="primary" isFull onPress={() => { if (!joining.isBusy) step.take() }}>{isSlow ? say.moment : step.verb}</Button>}
    </>
  )
}
