import type { JielongKind } from '@shouhou/shared/jielong'
import { replace } from '../../../route'
import { Button, Notice } from '../../../ui'
import * as say from '../../../words/jielong/start'

export interface AlreadyOpenProps {
  readonly groupId: string
  readonly kind: JielongKind | undefined
  readonly jielongId: string | undefined
  readonly title: string | undefined
  readonly people: number | undefined
}

/** One for each model and fault, or part: whoever wants a second is led to the first. */
export function AlreadyOpen({ groupId, kind, jielongId, title, people }: AlreadyOpenProps) {
  if (!jielongId) return null
  return (
    <Notice
      tone="warn" title={say.already}
      action={<Button kind="primary" isSmall onPress={() => replace('jielong', { groupId, jielongId })}>{say.look}</Button>}
    >
      {say.onlyOne(kind, title, people)}
    </Notice>
  )
}
