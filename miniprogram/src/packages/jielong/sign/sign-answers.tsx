import { useState } from 'react'
import { useDraft } from '../../../drafts'
import { Card, leadToPlace, Notice, Page, Place } from '../../../ui'
import { AnswerField } from './answer-field'
import { answerErrorsOf, answersFormOf, errorsInAnswers, withAnswer, type AnswerErrors, type AnswersForm } from './answers-form'
import { FailedNotice } from './failed-notice'
import { ResumedNotice } from './resumed-notice'
import { SignAction } from './sign-action'
import { SignHead } from './sign-head'
import type { SignProps } from './sign-page'
import { StandingNotice } from './standing-notice'
import { useSigning } from './use-signing'

/** Whatever the sign-up asks for. */
export function SignAnswers({ jielong, refresh, isChange }: SignProps) {
  const { jielongId, fields } = jielong
  const [initial] = useState(() => answersFormOf(isChange ? jielong.myEntry?.content : null))
  const { draft: form, write, restoredFrom, discard } = useDraft<AnswersForm>(`${isChange ? 'change' : 'sign'}-jielong:${jielongId}`, initial)
  const [isTouched, setTouched] = useState(false)
  const [errors, setErrors] = useState<AnswerErrors>({})
  const signing = useSigning(jielong, refresh, failure => Object.keys(answerErrorsOf(failure, fields)).length > 0)

  const set = (at: number) => (answer: string) => {
    setTouched(true)
    write(before => withAnswer(before, at, answer))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([place]) => Number(place) !== at)))
  }
  const show = (found: AnswerErrors) => {
    setErrors(found)
    leadToPlace(Object.keys(found)[0] ?? 'standing')
  }
  const submit = async (mayWait: boolean) => {
    const found = errorsInAnswers(form, fields)
    if (Object.keys(found).length > 0) return show(found)
    const outcome = await signing.run({ answers: fields.map((_field, at) => form.answers[at] ?? '') }, mayWait)
    if (outcome === true) discard()
    else if (outcome) show(answerErrorsOf(outcome, fields))
  }
  const beginAgain = () => {
    discard()
    setErrors({})
    setTouched(true)
  }

  return (
    <Page action={<SignAction jielong={signing.seen} failure={signing.failure} isBusy={signing.isBusy} onSign={mayWait => void submit(mayWait)} />}>
      <SignHead jielong={signing.seen} />
      <Place name="standing">
        <StandingNotice jielong={signing.seen} failure={signing.failure} />
        <FailedNotice failure={signing.failure} wrong={Object.keys(errors).length} />
        <ResumedNotice from={isTouched ? undefined : restoredFrom} isChange={isChange} onBeginAgain={beginAgain} />
      </Place>
      {fields.length === 0 ? <Notice>不用填什么，点下面的按钮就可以。</Notice> : (
        <Card>
          {fields.map((field, at) => (
            <Place key={field.label} name={`${at}`}>
              <AnswerField field={field} answer={form.answers[at] ?? ''} error={errors[at]} onChange={set(at)} />
            </Place>
          ))}
        </Card>
      )}
    </Page>
  )
}
