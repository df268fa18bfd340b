import { View } from '@tarojs/components'
import { useState } from 'react'
import { call } from '../../../cloud'
import type { Output } from '../../../cloud'
import { copyText } from '../../../device'
import { Button, Notice, Section } from '../../../ui'
import { sayCount, sayFailure } from '../../../words'
import type { Failure } from '@shouhou/shared'
import style from './text.module.scss'

type Copied = Output<'jielong.copyText'>

export interface CopyOutProps { readonly groupId: string; readonly jielongId: string; readonly title: string }

/** Made when it is asked for: everybody is read for it. */
export function CopyOut({ groupId, jielongId, title }: CopyOutProps) {
  const [made, setMade] = useState<Copied>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const make = async () => {
    setBusy(true)
    const reply = await call('jielong.copyText', { groupId, jielongId })
    setBusy(false)
    setFailure(reply.ok ? undefined : reply.error)
    if (!reply.ok) return
    setMade(reply.value)
    const [only, ...more] = reply.value.parts
    if (only !== undefined && more.length === 0) await copyText(only)
  }

  return (
    <Section title="发到群里接着接" detail={`把“${title}”写成文字接龙，群里可以接着往下写。已经在这里登记的人，名字后面有 ✓；群里新加的，贴回来只添新的。`}>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      {made && <View className={style.quiet}>{sayMade(made)}</View>}
      {made && made.parts.length > 1 ? <Parts parts={made.parts} /> : <Button isFull icon="copy" isBusy={isBusy} onPress={() => void make()}>复制成文字接龙</Button>}
      {made && made.parts.length === 1 && <View className={style.text}>{made.parts[0]}</View>}
    </Section>
  )
}

const sayMade = ({ people, unclaimed, isWhole, parts }: Copied): string =>
  [
    `已登记 ${sayCount(people)} 人`,
    unclaimed > 0 ? `还没认领的 ${sayCount(unclaimed)} 条` : '',
    parts.length > 1 ? `太长，分成 ${parts.length} 段，一段一段发` : '',
    isWhole ? '' : '只带了前两千人',
  ].filter(Boolean).join('，')

const Parts = ({ parts }: { readonly parts: readonly string[] }) => (
  <View>
    {parts.map((part, at) => (
      <View key={at} className={style.part}>
        <Button isFull icon="copy" onPress={() => void copyText(part, `第 ${at + 1} 段已复制`)}>{`复制第 ${at + 1} 段`}</Button>
      </View>
    ))}
  </View>
)
