import type { JielongView } from '@shouhou/shared/jielong'
import { ShareButton, whyShut } from '../../../features/jielong'
import { go } from '../../../route'
import { Button } from '../../../ui'
import { caseOf } from './case-of'
import type { Joining } from './use-joining'

export interface ActionsProps {
  readonly jielong: JielongView
  readonly joining: Joining
  readonly mayJoin: boolean
  readonly path: string
  readonly title: string
}

/** One button that changes what it says, not two that come and go, nor one that spins: a tap then resends one text. */
export function Actions({ jielong, joining, mayJoin, path, title }: ActionsProps) {
  const { groupId, myEntry } = jielong
  const canJoin = mayJoin && whyShut(jielong, Date.now()) === ''

  return (
    <>
      <ShareButton path={path} title={title} />
      {(myEntry || canJoin) && (
        <Button kind="primary" isFull onPress={() => (myEntry ? go('readCase', { groupId, caseId: caseOf(myEntry) }) : void joining.begin())}>
          {joining.isBusy ? '请稍等' : myEntry ? '看我的案例' : '加入接龙'}
        </Button>
      )}
    </>
  )
}
