import { dayOf } from '@shouhou/shared'
import { useState } from 'react'
import { PrivateWords } from '../../../features/evidence'
import { useDraft } from '../../../drafts'
import { Card, leadToPlace, Page, Place, TextArea, TextInput } from '../../../ui'
import { FailedNotice } from './failed-notice'
import { FoldedPrice } from './folded-price'
import { Premium } from './premium'
import { PriceFields } from './price-fields'
import { errorsInQuote, errorsOfPrice, firstWrong, quoteErrorsOf, type QuoteErrors } from './quote-errors'
import { quoteFormOf, quoteOf, type PriceForm, type QuoteForm } from './quote-form'
import { ResumedNotice } from './resumed-notice'
import { SignAction } from './sign-action'
import { SignHead } from './sign-head'
import type { SignProps } from './sign-page'
import { StandingNotice } from './standing-notice'
import { useSigning } from './use-signing'

/** What a shop asked for the part, and what it is measured by. */
export function SignQuote({ jielong, refresh, isChange }: SignProps) {
  const [initial] = useState(() => quoteFormOf(isChange ? jielong.myEntry?.content : null))
  const { draft: form, write, restoredFrom, discard } = useDraft<QuoteForm>(`${isChange ? 'change' : 'sign'}-jielong:${jielong.jielongId}`, initial)
  const [isTouched, setTouched] = useState(false)
  const [errors, setErrors] = useState<QuoteErrors>({})
  const signing = useSigning(jielong, refresh, failure => Object.keys(quoteErrorsOf(failure, form)).length > 0)

  const clear = (gone: readonly string[]) => setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !gone.includes(field))))
  const set = (changes: Partial<QuoteForm>) => {
    setTouched(true)
    write(before => ({ ...before, ...changes }))
    clear(Object.keys(changes))
  }
  const setPrice = (name: 'quote' | 'official' | 'thirdParty') => (changes: Partial<PriceForm>) => {
    setTouched(true)
    write(before => ({ ...before, [name]: { ...before[name], ...changes } }))
    clear(Object.keys(changes).map(field => `${name}.${field}`))
  }
  const show = (found: QuoteErrors) => {
    setErrors(found)
    const first = firstWrong(found)
    leadToPlace(first ?? 'standing')
    return first === undefined
  }
  const submit = async (mayWait: boolean) => {
    const today = dayOf(Date.now())
    const found = errorsInQuote(form, today)
    if (Object.keys(found).length > 0) return void show(found)
    const outcome = await signing.run({ quote: quoteOf(form, today) }, mayWait)
    if (outcome === true) discard()
    else if (outcome) show(quoteErrorsOf(outcome, form))
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
      <Card><PriceFields name="quote" form={form.quote} errors={errorsOfPrice('quote', errors)} set={setPrice('quote')} /></Card>
      <FoldedPrice name="official" form={form.official} errors={errorsOfPrice('official', errors)} set={setPrice('official')} foot={<Premium form={form} />} />
      <FoldedPrice name="thirdParty" form={form.thirdParty} errors={errorsOfPrice('thirdParty', errors)} set={setPrice('thirdParty')} />
      <Card>
        <Place name="shop">
          <TextInput label="店名" maxLength={60} value={form.shop} error={errors.shop} placeholder="例如：中关村授权维修点" onChange={shop => set({ shop })} />
          <PrivateWords text={form.shop} />
        </Place>
        <Place name="note">
          <TextArea label="说明" maxLength={200} value={form.note} error={errors.note} hint="例如含不含工时费、换下的旧件还不还。" onChange={note => set({ note })} />
          <PrivateWords text={form.note} />
        </Place>
      </Card>
    </Page>
  )
}
