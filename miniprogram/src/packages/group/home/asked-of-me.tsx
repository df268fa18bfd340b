import type { GroupView } from '@shouhou/shared/group'
import type { Output } from '../../../cloud'
import { go } from '../../../route'
import { Cell, Section } from '../../../ui'

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
    <Section title="等您处理" isList>
      {count > 0 && (
        <Cell
          icon="shield" title={`${count}${queue?.next ? '+' : ''} 件待处理`} detail="被举报的，和内容检查拿不准的"
          onPress={() => go('queue', { groupId })}
        />
      )}
      {mayVerify && <Cell icon="seal" title="这个群在等认证" detail="核对主办单位和品牌" onPress={() => go('verify')} />}
    </Section>
  )
}
