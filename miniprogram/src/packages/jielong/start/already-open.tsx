import type { JielongKind } from '@shouhou/shared/jielong'
import { replace } from '../../../route'
import { Button, Notice } from '../../../ui'
import { sayCount } from '../../../words'

export interface AlreadyOpenProps {
  readonly groupId: string
  readonly kind: JielongKind | undefined
  readonly jielongId: string | undefined
  readonly title: string | undefined
  readonly people: number | undefined
}

const ONLY_ONE = {
  fault: '同型号、同故障只开一个，人数放在一起更有分量。直接加入就可以。',
  price: '同型号、同配件的报价调查只开一个，报价放在一起才看得出高低。直接去报价就可以。',
} as const

const said = ({ kind, title, people }: AlreadyOpenProps): string => {
  if (kind === 'price') return ONLY_ONE.price
  return title ? `“${title}”，已有 ${sayCount(people ?? 0)} 人。人数放在一起更有分量，直接加入就可以。` : ONLY_ONE.fault
}

/** One for each model and fault, or part: whoever wants a second is led to the first. */
export function AlreadyOpen(props: AlreadyOpenProps) {
  const { groupId, jielongId } = props
  if (!jielongId) return null
  return (
    <Notice
      tone="warn" title="群里已经有这个接龙了"
      action={<Button kind="primary" isSmall onPress={() => replace('jielong', { groupId, jielongId })}>去看看</Button>}
    >
      {said(props)}
    </Notice>
  )
}
