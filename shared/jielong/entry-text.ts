import { mask } from '../export/mask'
import { yuan } from '../money'
import type { EntryFacts } from './board'
import type { SignupField } from './signup-fields'

/** What one entry says in the chat's text, in a few words: nothing private, and no telephone numbers. */
export const entryText = (facts: EntryFacts, { answers = [], fields = [] }: { answers?: readonly string[]; fields?: readonly SignupField[] } = {}): string => {
  if (facts.kind === 'fault') return facts.systemVersion
  if (facts.kind === 'price') return [`报价 ${yuan(facts.quote)} 元`, ...(facts.official === null ? [] : [`官方价 ${yuan(facts.official)} 元`])].join('，')
  return mask(fields.flatMap(({ isPrivate }, at) => (isPrivate || !answers[at] ? [] : [answers[at]])).join('，'))
}
