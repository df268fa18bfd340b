import { Textarea } from '@tarojs/components'
import { memo, useState } from 'react'
import { aria, Field, quietField } from '../../../ui'
import { box, boxExample } from '../../../words/jielong/paste'
import { BOX_LIMIT } from './paste-draft'
import style from './paste.module.scss'

export interface PasteBoxProps {
  /** What stands in it as it appears. */
  readonly initial: string
  readonly onChange: (text: string) => void
}

const named = process.env.TARO_ENV === 'weapp' ? aria({ label: box }) : { nativeProps: { 'aria-label': box } }

/** A box that keeps its own text: a key draws nothing but itself, however much was pasted. Another `key` empties it. */
export const PasteBox = memo(function PasteBox({ initial, onChange }: PasteBoxProps) {
  const [text, setText] = useState(initial)
  const hear = (typed: string) => {
    setText(typed)
    onChange(typed)
  }
  return (
    <Field label={box}>
      <Textarea
        ref={quietField} className={style.typing} value={text} maxlength={BOX_LIMIT} placeholder={boxExample}
        onInput={typed => hear(typed.detail.value)} {...named}
      />
    </Field>
  )
}, (before, after) => before.initial === after.initial)
