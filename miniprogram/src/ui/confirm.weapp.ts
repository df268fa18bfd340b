import Taro from '@tarojs/taro'
import type { Question } from './question'
import * as say from '../words/ui/controls'

/** Asks before a step that cannot simply be undone. Resolves to true only when the person said yes. */
export async function confirm({ title, consequence, verb, isDanger = false }: Question): Promise<boolean> {
  const answer = await Taro.showModal({
    title,
    content: consequence,
    confirmText: verb,
    cancelText: say.cancel,
    confirmColor: isDanger ? '#ab2419' : '#0b6b64',
  })
  return answer.confirm
}
