import { replace } from '../../../route'
import { Button, Notice } from '../../../ui'
import { sayCount } from '../../../words'

export interface AlreadyOpenProps {
  readonly groupId: string
  readonly jielongId: string | undefined
  readonly title: string | undefined
  readonly people: number | undefined
}

/** One for each model and fault: whoever wants a second is led to the first. */
export function AlreadyOpen({ groupId, jielongId, title, people }: AlreadyOpenProps) {
  if (!jielongId) return null
  return (
    <Notice
      tone="warn" title="群里已经有这个接龙了"
      action={<Button kind="primary" isSmall onPress={() => replace('jielong', { groupId, jielongId })}>去看看</Button>}
    >
      {title ? `“${title}”，已有 ${sayCount(people ?? 0)} 人。人数放在一起更有分量，直接加入就可以。` : '同型号、同故障只开一个，人数放在一起更有分量。直接加入就可以。'}
    </Notice>
  )
}
