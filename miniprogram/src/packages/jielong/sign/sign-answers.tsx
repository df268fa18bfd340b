import { useState } from 'react'
import { Card, Notice, Place } from '../../../ui'
import * as say from '../../../words/jielong/sign'
import { AnswerField } from './answer-field'
import { answerErrorsOf, answersFormOf, errorsInAnswers, withAnswer, type AnswerErrors, type AnswersForm } from './answers-form'
import { SignFrame } from './sign-frame'
import type { SignProps } from './sign-page'
import { useSignForm } from './use-sign-form'
import { useSigning } from './use-signing'

const NONE: AnswerErrors = {}

/** Whatever the sign-up asks for. */
export function SignAnswers({ jielong, refresh, isChange }: SignProps) {
  const { jielongId, fields } = jielong
  const [initial] = useState(() => answersFormOf(isChange ? jielong.myEntry?.content : null))
  const { form, change, errors, show, discard, beginAgain, restoredFrom } = useSignForm<AnswersForm, AnswerErrors>(`${isChange ? 'change' : 'sign'}-jielong:${jielongId}`, initial, NONE)
  const signing = useSigning(jielong, refresh, failure => Object.keys(answerErrorsOf(failure, fields)).length > 0)

  const set = (at: number) => (answer: string) => change(before => withAnswer(before, at, answer), place => Number(place) === at)
  const tell = (found: AnswerErrors) => show(found, Object.keys(found)[0])
  const submit = async (mayWait: boolean) => {
    const found = errorsInAnswers(form, fields)
    if (Object.keys(found).length > 0) return tell(found)
    const outcome = await signing.run({ answers: fields.map((_field, at) => form.answers[at] ?? '') }, mayWait)
    if (outcome === true) discard()
    else if (outcome) tell(answerErrorsOf(outcome, fields))
  }

  return (
    <SignFrame
      signing={signing} wrong={Object.keys(errors).length} restoredFrom={restoredFrom} isChange={isChange} onBeginAgain={beginAgain}
      onSign={mayWait => void submit(mayWait)} readers={say.readers(fields.some(({ isPrivate }) => isPrivate))}
    >
      {fields.length === 0 ? <Notice>{say.nothingToFill}</Notice> : (
        <Card>
          {fields.map((field, at) => (
            <Place key={field.label} name={`${at}`}>
              <AnswerField field={field} answer={form.answers[at] ?? ''} error={errors[at]} onChange={set(at)} />
            </Place>
          ))}
        </Card>
      )}
    </SignFrame>
  )
}
