import type { GroupView } from '@shouhou/shared/group'
import { Button, Notice } from '../../../ui'
import { go } from '../../../route'
import * as say from '../../../words/group/home'

/** What stands between this group and its work, plainly. */
export function StandingNotices({ group, isNew }: { readonly group: GroupView; readonly isNew: boolean }) {
  const { verification, verificationNote, kind, groupId, can, review } = group
  const change = can.includes('group.change') ? <Button isSmall icon="edit" onPress={() => go('groupSettings', { groupId })}>{say.change}</Button> : undefined

  return (
    <>
      {isNew && verification === 'none' && <Notice tone="success" title={say.created}>{say.createdDetail}</Notice>}
      {verification === 'waiting' && (
        <Notice tone="warn" title={say.waits(isNew)}>
          {say.waitsDetail(kind)}
        </Notice>
      )}
      {verification === 'refused' && (
        <Notice tone="danger" title={say.notVerified}>
          {say.notVerifiedDetail(verificationNote)}
        </Notice>
      )}
      {review.check === 'waiting' && <Notice>{say.textsChecking}</Notice>}
      {review.check === 'refused' && <Notice tone="warn" title={say.textsRefused} action={change}>{say.textsRefusedDetail}</Notice>}
      {review.hidden && <Notice tone="warn" title={say.textsHidden} action={change}>{say.reason(review.hidden.reason)}</Notice>}
    </>
  )
}
