import { dayOf } from '@shouhou/shared'
import { OnePhoto } from '../../../features/evidence'
import { ChoiceChips, DatePicker, Place, TextInput } from '../../../ui'
import { SOURCE_WORDS, type PriceName } from '../../../words/jielong/price'
import * as say from '../../../words/jielong/quote'
import type { PriceErrors } from './quote-errors'
import type { PriceForm } from './quote-form'

export interface PriceFieldsProps {
  readonly name: PriceName
  readonly form: PriceForm
  readonly errors: PriceErrors
  readonly set: (changes: Partial<PriceForm>) => void
}

const sources = (['photo', 'link', 'said'] as const).map(value => ({ value, label: SOURCE_WORDS[value] }))

// A quote is what a shop said: 沟通记录. The prices beside it come from somebody else.
const EVIDENCE = { quote: 'contact', official: 'thirdParty', thirdParty: 'thirdParty' } as const

/** An amount, the day, and where it comes from. */
export function PriceFields({ name, form, errors, set }: PriceFieldsProps) {
  const today = dayOf(Date.now())
  return (
    <>
      <Place name={`${name}.amount`}>
        <TextInput
          label={say.amount(name)} isRequired={name === 'quote'} keyboard="digit" maxLength={12} value={form.amount} error={errors.amount}
          placeholder={say.amountExample} hint={say.hints[name]} onChange={amount => set({ amount })}
        />
      </Place>
      <Place name={`${name}.on`}>
        <DatePicker label={say.on(name)} isRequired={name === 'quote'} value={form.on || today} latest={today} error={errors.on} onChange={on => set({ on })} />
      </Place>
      <Place name={`${name}.source`}>
        <ChoiceChips
          label={say.source(name)} isRequired={name === 'quote'} value={form.source || undefined} choices={sources} error={errors.source}
          onChange={source => set({ source })}
        />
      </Place>
      {form.source === 'link' && (
        <Place name={`${name}.url`}>
          <TextInput label={say.url(name)} isRequired maxLength={1000} value={form.url} error={errors.url} placeholder="https://" hint={say.urlHint} onChange={url => set({ url })} />
        </Place>
      )}
      {form.source === 'photo' && (
        <Place name={`${name}.photo`}>
          <OnePhoto
            label={say.photo(name)} kind={EVIDENCE[name]} photo={form.photo} error={errors.photo}
            hint={say.photoHint} onChange={photo => set({ photo })}
          />
        </Place>
      )}
    </>
  )
}
