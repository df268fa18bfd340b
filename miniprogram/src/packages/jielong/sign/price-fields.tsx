import { dayOf } from '@shouhou/shared'
import { OnePhoto } from '../../../features/evidence'
import { PRICE_WORDS, SOURCE_WORDS, type PriceName } from '../../../features/jielong'
import { ChoiceChips, DatePicker, Place, TextInput } from '../../../ui'
import type { PriceErrors } from './quote-errors'
import type { PriceForm } from './quote-form'

export interface PriceFieldsProps {
  readonly name: PriceName
  readonly form: PriceForm
  readonly errors: PriceErrors
  readonly set: (changes: Partial<PriceForm>) => void
}

const sources = (['photo', 'link', 'said'] as const).map(value => ({ value, label: SOURCE_WORDS[value] }))

const HINTS: Record<PriceName, string> = {
  quote: '店里实际说要收多少，工时费算在内就一起写。',
  official: '品牌官网、官方客服或官方门店公布的价格。',
  thirdParty: '别的维修店、检测机构或电商平台的价格。',
}

// A quote is what a shop said: 沟通记录. The prices beside it come from somebody else.
const EVIDENCE = { quote: 'contact', official: 'thirdParty', thirdParty: 'thirdParty' } as const

/** An amount, the day, and where it comes from. */
export function PriceFields({ name, form, errors, set }: PriceFieldsProps) {
  const word = PRICE_WORDS[name]
  const today = dayOf(Date.now())
  return (
    <>
      <Place name={`${name}.amount`}>
        <TextInput
          label={`${word}（元）`} isRequired={name === 'quote'} keyboard="digit" maxLength={12} value={form.amount} error={errors.amount}
          placeholder="例如 1899.00" hint={HINTS[name]} onChange={amount => set({ amount })}
        />
      </Place>
      <Place name={`${name}.on`}>
        <DatePicker label={`${word}的日期`} isRequired={name === 'quote'} value={form.on || today} latest={today} error={errors.on} onChange={on => set({ on })} />
      </Place>
      <Place name={`${name}.source`}>
        <ChoiceChips
          label={`${word}从哪里来`} isRequired={name === 'quote'} value={form.source || undefined} choices={sources} error={errors.source}
          onChange={source => set({ source })}
        />
      </Place>
      {form.source === 'link' && (
        <Place name={`${name}.url`}>
          <TextInput label={`${word}的网址`} isRequired maxLength={1000} value={form.url} error={errors.url} placeholder="https://" hint="从网页或购物软件里复制，直接贴进来。" onChange={url => set({ url })} />
        </Place>
      )}
      {form.source === 'photo' && (
        <Place name={`${name}.photo`}>
          <OnePhoto
            label={`${word}的照片`} kind={EVIDENCE[name]} photo={form.photo} error={errors.photo}
            hint="报价单、价目表或聊天截图。大家看到的是去掉拍摄地点的副本，请先遮住姓名和电话。" onChange={photo => set({ photo })}
          />
        </Place>
      )}
    </>
  )
}
