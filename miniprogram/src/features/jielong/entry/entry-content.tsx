import { View } from '@tarojs/components'
import type { EntryContent as Content, SignupField } from '@shouhou/shared/jielong'
import { Icon } from '../../../ui'
import { readsPrivate, sayAnswers, sayFaultEntry, sayOtherPrices, sayQuoteSource } from '../../../words/jielong/entry'
import style from './entry.module.scss'

export interface EntryContentProps {
  readonly content: Content
  readonly fields: readonly SignupField[]
  /** Said behind it; may be empty. */
  readonly note: string
}

const Quiet = ({ said }: { readonly said: string }) => (said === '' ? null : <View className={style.quiet}>{said}</View>)

/** What an entry says, under the name of whoever wrote it; where a price can be looked up stands elsewhere, for it can be pressed. */
export function EntryContent({ content, fields, note }: EntryContentProps) {
  if (content.kind === 'fault') return <Quiet said={[sayFaultEntry(content), note].filter(Boolean).join(' · ')} />
  if (content.kind === 'price') return (
    <>
      <Quiet said={sayOtherPrices(content)} />
      <Quiet said={sayQuoteSource(content)} />
      <Quiet said={content.note} />
      <Quiet said={note} />
    </>
  )
  return (
    <>
      <Quiet said={sayAnswers(content.answers, fields, false)} />
      <PrivateAnswers said={sayAnswers(content.answers, fields, true)} />
      <Quiet said={note} />
    </>
  )
}

const PrivateAnswers = ({ said }: { readonly said: string }) =>
  said === '' ? null : (
    <View className={style.quiet}>
      <Icon name="lock" label={readsPrivate} />
      {`\u00a0${said}`}
    </View>
  )
