import { View } from '@tarojs/components'
import { aria } from '../../../ui'
import { compared } from '../../../words/jielong/quote'
import { premiumIn, type QuoteForm } from './quote-form'
import style from './sign.module.scss'

/** How the two amounts compare, as they are typed. Always there, so that a key resends one text. */
export const Premium = ({ form }: { readonly form: QuoteForm }) =>
  <View className={style.premium} {...aria({ role: 'status' })}>{compared(premiumIn(form))}</View>
