import type { JielongView } from '@shouhou/shared/jielong'
import { isFull, KIND_WORDS, ShareButton, whyShut } from '../../../features/jielong'
import { go } from '../../../route'
import { Button } from '../../../ui'
import { sayCount } from '../../../words'
import { caseOf } from './case-of'
import type { Place } from './place'
import type { Joining } from './use-joining'
import { useSlow } from './use-slow'

export interface ActionsProps {
  readonly place: Place
  readonly jielong: JielongView
  readonly joining: Joining
  readonly mayJoin: boolean
  readonly path: string
  readonly title: string
}

interface Step { readonly verb: string; readonly take: () => void }

/** What I can do about my own entry, in one verb; undefined when there is nothing. */
function stepOf({ place, jielong, joining, mayJoin }: ActionsProps): Step | undefined {
  const { kind, myEntry, waiting, fields } = jielong
  const isShut = whyShut(jielong, Date.now()) !== ''
  if (myEntry && kind === 'fault') {
    const caseId = caseOf(myEntry)
    return caseId === undefined ? undefined : { verb: '看我的案例', take: () => go('readCase', { groupId: place.groupId, caseId }) }
  }
  if (isShut || !mayJoin) return undefined
  if (myEntry) {
    const hasWords = kind === 'price' || fields.length > 0
    return hasWords ? { verb: kind === 'price' ? '改我的报价' : '改我填的内容', take: () => go('signJielong', { ...place }) } : undefined
  }
  const take = () => void joining.begin()
  if (!isFull(jielong)) return { verb: KIND_WORDS[kind].join, take }
  return { verb: waiting > 0 ? `排候补（${sayCount(waiting)} 人在等）` : '排候补', take }
}

/** One button that changes what it says, not two that come and go, nor one that spins: a tap then resends one text. */
export function Actions(props: ActionsProps) {
  const { joining, path, title } = props
  const step = stepOf(props)
  const isSlow = useSlow(joining.isBusy)

  return (
    <>
      <ShareButton path={path} title={title} />
      {step && <Button kind="primary" isFull onPress={() => { if (!joining.isBusy) step.take() }}>{isSlow ? '请稍等' : step.verb}</Button>}
    </>
  )
}
