import { Section } from '../../../ui'
import * as say from '../../../words/rights/questions'
import { nextOf, type Asking } from './asking'
import { Question } from './question'

/** One at a time, and only what would change the result. */
export function NextQuestion({ asking }: { readonly asking: Asking }) {
  const left = nextOf(asking)
  const [fact] = left
  if (!fact) return null

  return (
    <Section title={say.oneMore} detail={say.oneMoreDetail(left.length)}>
      <Question fact={fact} asking={asking} />
    </Section>
  )
}
