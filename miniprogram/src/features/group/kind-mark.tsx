import { View } from '@tarojs/components'
import type { GroupCard } from '@shouhou/shared/group'
import { useState } from 'react'
import { Badge, Button, type Tone } from '../../ui'
import { words } from '../../words'
import { KIND_FACTS, kindName } from './kinds'
import style from './group.module.scss'

const tones: Record<GroupCard['verification'], Tone> = { none: 'primary', waiting: 'warn', verified: 'primary', refused: 'danger' }

/** What kind of group this is, and whether the platform has looked at it. */
export const KindMark = ({ group }: { readonly group: Pick<GroupCard, 'kind' | 'verification'> }) => (
  <View className={style.badges}>
    <Badge tone={tones[group.verification]}>{kindName(group)}</Badge>
    {group.verification === 'verified' && <Badge tone="success">{words.verification.verified}</Badge>}
  </View>
)

/** What may and may not be done in this kind of group. */
export function KindLimits({ kind }: { readonly kind: GroupCard['kind'] }) {
  const { lead, may, mayNot } = KIND_FACTS[kind]
  return (
    <View className={style.limits}>
      <View className={style.quiet}>{lead}</View>
      <Lines title="可以" lines={may} />
      <Lines title="限制" lines={mayNot} />
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
        <Button kind="plain" isSmall icon={isOpen ? 'down' : 'question'} onPress={() => setOpen(!isOpen)}>{isOpen ? '收起' : '这类群能做什么，不能做什么'}</Button>
      </View>
      {isOpen && <KindLimits kind={kind} />}
    </>
  )
}
