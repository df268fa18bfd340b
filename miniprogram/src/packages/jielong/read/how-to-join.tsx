import type { JielongView } from '@shouhou/shared/jielong'
import { isFull } from '../../../features/jielong'
import { Notice } from '../../../ui'
import * as say from '../../../words/jielong/my-place'
import { KIND_WORDS } from '../../../words/jielong/standing'
import { useFitting } from './use-fitting'

const SHOWN = 20

const clipped = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

/** With which case one joins; the button below does it. */
export function HowToJoin({ jielong }: { readonly jielong: JielongView }) {
  const fitting = useFitting(jielong)
  const verb = isFull(jielong) ? say.wait : KIND_WORDS.fault.join
  const [first, ...others] = fitting ?? []
  if (first) return <Notice>{others.length > 0 ? say.withOneOf(others.length + 1, verb) : say.withCase(clipped(first.fault), verb)}</Notice>

  return <Notice>{fitting ? say.withNewCase(verb) : say.withSomeCase}</Notice>
}
