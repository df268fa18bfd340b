import { Textarea } from '@tarojs/components'
import { memo } from 'react'
import { aria, Field } from '../../../ui'
import { box, boxExample } from '../../../words/jielong/paste'
import { BOX_LIMIT } from './paste-draft'
import style from './paste.module.scss'
import { useQuietBox } from './quiet-box'

export interface PasteBoxProps {
  /** What stands in it as it appears. */
  readonly initial: string
  readonly onChange: (text: string) => void
}

const named = process.env.TARO_ENV === 'weapp' ? aria({ label: box }) : { nativeProps: { 'aria-label': box } }

/** A box that keeps its own text: a key sends nothing to it, however much was pasted. Another `key` empties it. */
export const PasteBox = memo(function PasteBox({ initial, onChange }: PasteBoxProps) {
  const quiet = useQuietBox(initial)
  return (
    <Field label={box}>
      <Textarea
        ref={quiet} className={style.typing} value={initial || undefined} maxlength={BOX_LIMIT} placeholder={boxExample}
        onInput={typed => onChange(typed.detail.value)} {...named}
      />
    </Field>
  )
}, (before, after) => before.initial === after.initial)
