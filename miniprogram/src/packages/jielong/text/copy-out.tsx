import { View } from '@tarojs/components'
import type { Failure } from '@shouhou/shared'
import { useRef, useState } from 'react'
import { call, type Output } from '../../../cloud'
import { copyText } from '../../../device'
import type { PlaceOfJielong } from '../../../features/jielong'
import { Button, Notice, Section } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/jielong/text'
import style from './text.module.scss'

/** Made when it is asked for: everybody is read for it. */
export function CopyOut({ groupId, jielongId }: PlaceOfJielong) {
  const [made, setMade] = useState<Output<'jielong.copyText'>>()
  const [failure, setFailure] = useState<Failure>()
  const [isBusy, setBusy] = useState(false)
  const underWay = useRef(false)
  const make = async () => {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    const reply = await call('jielong.copyText', { groupId, jielongId })
    underWay.current = false
    setBusy(false)
    setFailure(reply.ok ? undefined : reply.error)
    if (!reply.ok) return
    setMade(reply.value)
    const [only, ...more] = reply.value.parts
    if (only !== undefined && more.length === 0) await copyText(only)
  }

  return (
    <Section title={say.out} detail={say.outDetail}>
      {failure && <Notice tone="danger">{sayFailure(failure)}</Notice>}
      {made && <View className={style.quiet}>{say.made(made)}</View>}
      {made && made.parts.length > 1 ? <Parts parts={made.parts} /> : <Button isFull icon="copy" isBusy={isBusy} onPress={() => void make()}>{say.make}</Button>}
      {made && made.parts.length === 1 && <View className={style.text}>{made.parts[0]}</View>}
    </Section>
  )
}

const Parts = ({ parts }: { readonly parts: readonly string[] }) => (
  <View>
    {parts.map((part, at) => (
      <View key={at} className={style.part}>
        <Button isFull icon="copy" onPress={() => void copyText(part, say.partCopied(at + 1))}>{say.copyPart(at + 1)}</Button>
      </View>
    ))}
  </View>
)
