import type { GroupView } from '@shouhou/shared/group'
import type { Output } from '../../../cloud'
import { go } from '../../../route'
import { Cell, Section } from '../../../ui'
import * as say from '../../../words/group/home'

export interface AskedOfMeProps {
  readonly group: GroupView
  /** Undefined while it is on its way, and for those who may not decide. */
  readonly queue: Output<'moderation.queue'> | undefined
}

/** What waits for this person's decision; nothing at all when nothing does. */
export function AskedOfMe({ group: { groupId, can, verification }, queue }: AskedOfMeProps) {
  const count = queue?.items.length ?? 0
  const mayVerify = can.includes('group.verify') && verification === 'waiting'
  if (count === 0 && !mayVerify) return null

  return (
    <Section title={say.asked} isList>
      {count > 0 && (
        <Cell
          icon="shield" title={say.toDecide(count, Boolean(queue?.next))} detail={say.toDecideDetail}
          onPress={() => go('queue', { groupId })}
        />
      )}
      {mayVerify && <Cell icon="seal" title={say.toVerify} detail={say.toVerifyDetail} onPress={() => go('verify')} />}
    </Section>
  )
}
