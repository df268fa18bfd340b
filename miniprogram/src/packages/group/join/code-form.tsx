import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Card, TextInput } from '../../../ui'
import * as say from '../../../words/group/join'
import style from './join.module.scss'

/** Some paste the whole link. */
const LONGEST_LINK = 500

export interface CodeFormProps {
  /** Undefined for what is no code. */
  readonly read: (typed: string) => string | undefined
  readonly onCode: (code: string) => void
  /** A code that leads nowhere, or not now. */
  readonly wrong?: { readonly code: string; readonly why: string }
  /** The link that led here carried something else than a code. */
  readonly isLinkBroken?: boolean
}

export function CodeForm({ read, onCode, wrong, isLinkBroken = false }: CodeFormProps) {
  const [typed, setTyped] = useState(wrong?.code ?? '')
  const [isWrongForm, setWrongForm] = useState(false)
  const error = isWrongForm ? say.notACode : wrong && typed === wrong.code ? wrong.why : undefined
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
      <View className={style.lead}>{say.byCode}</View>
      <TextInput
        label={say.code} value={typed} maxLength={LONGEST_LINK} placeholder={say.codePlaceholder} error={error} onChange={type} onDone={look}
        hint={isLinkBroken ? say.linkBroken : say.codeHint}
      />
      <View className={style.action}><Button kind="primary" isFull icon="search" onPress={look}>{say.find}</Button></View>
    </Card>
  )
}
