import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, TextInput } from '../../../ui'
import style from './join.module.scss'

export interface CodeFormProps {
  /** Undefined for what is no code. */
  readonly read: (typed: string) => string | undefined
  readonly onCode: (code: string) => void
  /** A code that leads nowhere. */
  readonly wrong?: string
  /** The link that led here carried something else than a code. */
  readonly isLinkBroken?: boolean
}

const NO_CODE = '邀请码是 8 位字母和数字，没有 I、O、0 和 1。请再核对一下。'

export function CodeForm({ read, onCode, wrong, isLinkBroken = false }: CodeFormProps) {
  const [typed, setTyped] = useState(wrong ?? '')
  const [isWrongForm, setWrongForm] = useState(false)
  const error = isWrongForm ? NO_CODE : wrong && typed === wrong ? '这个邀请码不对，或者已经换过了。请向群主要新的。' : undefined
  const look = () => {
    const code = read(typed)
    setWrongForm(code === undefined)
    if (code !== undefined) onCode(code)
  }
  const type = (next: string) => {
    setTyped(next)
    setWrongForm(false)
  }

  return (
    <Card>
      <View className={style.lead}>用邀请码加入</View>
      <TextInput
        label="邀请码" value={typed} maxLength={20} placeholder="8 位，例如 ABCD 2345" error={error} onChange={type} onDone={look}
        hint={isLinkBroken ? '链接里的邀请码不完整，请手动输入。' : '向群主或群友要，大小写都可以。在微信群里点开卡片，就不用输入。'}
      />
      <View className={style.action}><Button kind="primary" isFull icon="search" isDisabled={typed.trim() === ''} onPress={look}>找这个群</Button></View>
    </Card>
  )
}
