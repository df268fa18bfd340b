import { Section } from '../../../ui'
import * as say from '../../../words/rights/questions'
import { nextOf, type Asking } from './asking'
import { Question } from './question'

/** One at a time, and only what would change the result. */
export function NextQuestion({ asking }: { readonly asking: Asking }) {
  const [fact, ...more] = nextOf(asking)
  if (!fact) return null

  return (
    <Section title={say.oneMore} {...(more.length > 0 ? { detail: say.left(more.length + 1) } : {})}>
      <Question key={fact} fact={fact} asking={asking} />
    </Section>
  )
}
