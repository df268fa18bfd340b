import { View } from '@tarojs/components'
import type { GroupCard } from '@shouhou/shared/group'
import { useState } from 'react'
import { Badge, Button, type Tone } from '../../ui'
import * as say from '../../words/group/kinds'
import style from './group.module.scss'

const tones: Record<GroupCard['verification'], Tone> = { none: 'primary', waiting: 'warn', verified: 'primary', refused: 'danger' }

/** What kind of group this is, and whether the platform has looked at it. */
export const KindMark = ({ group }: { readonly group: Pick<GroupCard, 'kind' | 'verification'> }) => (
  <View className={style.badges}>
    <Badge tone={tones[group.verification]}>{say.kindName(group)}</Badge>
    {group.verification === 'verified' && <Badge tone="success">{say.verified}</Badge>}
  </View>
)

/** What may and may not be done in this kind of group. */
export function KindLimits({ kind }: { readonly kind: GroupCard['kind'] }) {
  const { lead, may, mayNot } = say.KIND_FACTS[kind]
  return (
    <View className={style.limits}>
      <View className={style.quiet}>{lead}</View>
      <Lines title={say.may} lines={may} />
      <Lines title={say.mayNot} lines={mayNot} />
    </View>
  )
}

const Lines = ({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) => (
  <View className={style.lines}>
    <View className={style.heading}>{title}</View>
    {lines.map(line => <View key={line} className={style.line}>{line}</View>)}
  </View>
)

/** The same, folded away until somebody asks. */
export function FoldedLimits({ kind }: { readonly kind: GroupCard['kind'] }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <View className={style.fold}>
        <Button kind="plain" isSmall icon={isOpen ? 'down' : 'question'} onPress={() => setOpen(!isOpen)}>{isOpen ? say.fold : say.unfoldLimits}</Button>
      </View>
      {isOpen && <KindLimits kind={kind} />}
    </>
  )
}
