import { View } from '@tarojs/components'
import { sayAgainstOfficial } from '../../../features/jielong'
import { aria } from '../../../ui'
import { premiumIn, type QuoteForm } from './quote-form'
import style from './sign.module.scss'

/** How the two amounts compare, as they are typed. Always there, so that a key resends one text. */
export const Premium = ({ form }: { readonly form: QuoteForm }) => {
  const premium = premiumIn(form)
  return <View className={style.premium} {...aria({ role: 'status' })}>{premium === null ? '' : `店家报价${sayAgainstOfficial(premium)}`}</View>
}
