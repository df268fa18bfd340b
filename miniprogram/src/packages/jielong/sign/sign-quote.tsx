import { dayOf } from '@shouhou/shared'
import { useState } from 'react'
import { PrivateWords } from '../../../features/evidence'
import { Card, Place, TextArea, TextInput } from '../../../ui'
import type { PriceName } from '../../../words/jielong/price'
import * as say from '../../../words/jielong/quote'
import { quoteReaders } from '../../../words/jielong/sign'
import { FoldedPrice } from './folded-price'
import { Premium } from './premium'
import { PriceFields } from './price-fields'
import { errorsInQuote, errorsOfPrice, firstWrong, quoteErrorsOf, type QuoteErrors } from './quote-errors'
import { quoteFormOf, quoteOf, type PriceForm, type QuoteForm } from './quote-form'
import { SignFrame } from './sign-frame'
import type { SignProps } from './sign-page'
import { useSignForm } from './use-sign-form'
import { useSigning } from './use-signing'

const NONE: QuoteErrors = {}

/** What a shop asked for the part, and what it is measured by. */
export function SignQuote({ jielong, refresh, isChange }: SignProps) {
  const [initial] = useState(() => quoteFormOf(isChange ? jielong.myEntry?.content : null))
  const { form, change, errors, show, discard, beginAgain, restoredFrom } = useSignForm<QuoteForm, QuoteErrors>(`${isChange ? 'change' : 'sign'}-jielong:${jielong.jielongId}`, initial, NONE)
  const signing = useSigning(jielong, refresh, failure => Object.keys(quoteErrorsOf(failure, form)).length > 0)

  const set = (changes: Partial<QuoteForm>) => change(before => ({ ...before, ...changes }), place => place in changes)
  const price = (name: PriceName) => ({
    name, form: form[name], errors: errorsOfPrice(name, errors),
    set: (changes: Partial<PriceForm>) => change(before => ({ ...before, [name]: { ...before[name], ...changes } }), place => Object.keys(changes).some(field => place === `${name}.${field}`)),
  })
  const tell = (found: QuoteErrors) => show(found, firstWrong(found))
  const submit = async (mayWait: boolean) => {
    const today = dayOf(Date.now())
    const found = errorsInQuote(form, today)
    if (Object.keys(found).length > 0) return tell(found)
    const outcome = await signing.run({ quote: quoteOf(form, today) }, mayWait)
    if (outcome === true) discard()
    else if (outcome) tell(quoteErrorsOf(outcome, form))
  }

  return (
    <SignFrame
      signing={signing} wrong={Object.keys(errors).length} restoredFrom={restoredFrom} isChange={isChange} onBeginAgain={beginAgain}
      onSign={mayWait => void submit(mayWait)} readers={quoteReaders}
    >
      <Card><PriceFields {...price('quote')} /></Card>
      <FoldedPrice {...price('official')} name="official" foot={<Premium form={form} />} />
      <FoldedPrice {...price('thirdParty')} name="thirdParty" />
      <Card>
        <Place name="shop">
          <TextInput label={say.shop} maxLength={60} value={form.shop} error={errors.shop} placeholder={say.shopExample} onChange={shop => set({ shop })} />
          <PrivateWords text={form.shop} />
        </Place>
        <Place name="note">
          <TextArea label={say.note} maxLength={200} value={form.note} error={errors.note} hint={say.noteHint} onChange={note => set({ note })} />
          <PrivateWords text={form.note} />
        </Place>
      </Card>
    </SignFrame>
  )
}
