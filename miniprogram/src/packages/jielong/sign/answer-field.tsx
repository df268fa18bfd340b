import { ANSWER_LIMIT, type SignupField } from '@shouhou/shared/jielong'
import { PrivateWords } from '../../../features/evidence'
import { ChoiceChips, TextInput } from '../../../ui'
import * as say from '../../../words/jielong/sign'

export interface AnswerFieldProps {
  readonly field: SignupField
  readonly answer: string
  readonly error: string | undefined
  readonly onChange: (answer: string) => void
}

const NONE = { value: '', label: say.noChoice }

/** One thing that a sign-up asks, in the way its kind is answered. */
export function AnswerField({ field, answer, error, onChange }: AnswerFieldProps) {
  const { label, kind, choices, isRequired, isPrivate } = field
  const facts = { label, error, isRequired, ...(isPrivate ? { hint: say.isPrivate } : {}), onChange }
  if (kind === 'choice') {
    const offered = choices.map(choice => ({ value: choice, label: choice }))
    // What is not asked for can be taken back.
    return <ChoiceChips {...facts} value={isRequired ? answer || undefined : answer} choices={isRequired ? offered : [...offered, NONE]} />
  }
  return (
    <>
      <TextInput {...facts} value={answer} keyboard={kind === 'number' ? 'digit' : 'text'} maxLength={ANSWER_LIMIT} />
      {kind === 'text' && !isPrivate && <PrivateWords text={answer} />}
    </>
  )
}
