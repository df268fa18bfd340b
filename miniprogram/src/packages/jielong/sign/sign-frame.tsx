import { View } from '@tarojs/components'
import type { JielongView } from '@shouhou/shared/jielong'
import type { ReactNode } from 'react'
import { Page, Place } from '../../../ui'
import * as say from '../../../words/jielong/sign'
import { FailedNotice, ResumedNotice, StandingNotice } from './notices'
import { SignAction } from './sign-action'
import style from './sign.module.scss'
import { standingOf } from './standing'
import type { Signing } from './use-signing'

export interface SignFrameProps {
  readonly signing: Signing
  /** How many fields say what is wrong with them. */
  readonly wrong: number
  /** When an earlier visit kept what stands in the form, epoch ms; undefined for a fresh one. */
  readonly restoredFrom: number | undefined
  readonly isChange: boolean
  readonly onBeginAgain: () => void
  readonly onSign: (mayWait: boolean) => void
  /** Who reads it. */
  readonly readers: string
  readonly children: ReactNode
}

/** What both forms have around their fields: what one signs, how that stands, who reads it, and the one button. */
export function SignFrame({ signing, wrong, restoredFrom, isChange, onBeginAgain, onSign, readers, children }: SignFrameProps) {
  const { seen, failure, isBusy } = signing
  return (
    <Page action={<SignAction jielong={seen} failure={failure} isBusy={isBusy} onSign={onSign} />}>
      <Head jielong={seen} />
      <Place name="standing">
        <StandingNotice jielong={seen} failure={failure} />
        <FailedNotice failure={failure} wrong={wrong} />
        <ResumedNotice from={restoredFrom} isChange={isChange} onBeginAgain={onBeginAgain} />
      </Place>
      <View className={style.readers}>{readers}</View>
      {children}
    </Page>
  )
}

/** How many seats there are is said here as long as nothing below says it. */
const Head = ({ jielong }: { readonly jielong: JielongView }) => (
  <View className={style.head}>
    <View className={style.title}>{jielong.title}</View>
    <View className={style.quiet}>{say.where(jielong, standingOf(jielong, Date.now()) === 'join')}</View>
    {jielong.about !== '' && <View className={style.about}>{jielong.about}</View>}
  </View>
)
