import { View } from '@tarojs/components'
import { createRoot } from 'react-dom/client'
import { aria } from './aria'
import { Button } from './button'
import style from './confirm.module.scss'
import { Layer } from './layer'
import type { Question } from './question'
import { useDialog } from './use-dialog'
import * as say from '../words/ui/controls'

interface DialogProps extends Question {
  readonly onAnswer: (isYes: boolean) => void
}

function Dialog({ title, consequence, verb, isDanger = false, onAnswer }: DialogProps) {
  const id = useDialog(true, () => onAnswer(false))

  return (
    <Layer>
      <View className={style.layer}>
        <View id={id} className={style.dialog} aria-describedby={`${id}-says`} {...aria({ role: 'alertdialog', label: title, isModal: true })}>
          <View className={style.title}>{title}</View>
          <View id={`${id}-says`} className={style.consequence}>{consequence}</View>
          <View className={style.answers}>
            <Button isFull onPress={() => onAnswer(false)}>{say.cancel}</Button>
            <Button isFull kind={isDanger ? 'danger' : 'primary'} onPress={() => onAnswer(true)}>{verb}</Button>
          </View>
        </View>
      </View>
    </Layer>
  )
}

/** Asks before a step that cannot simply be undone. Resolves to true only when the person said yes. */
export function confirm(question: Question): Promise<boolean> {
  const root = createRoot(document.createElement('div'))

  return new Promise(resolve => {
    const answer = (isYes: boolean) => {
      root.unmount()
      resolve(isYes)
    }
    root.render(<Dialog {...question} onAnswer={answer} />)
  })
}
