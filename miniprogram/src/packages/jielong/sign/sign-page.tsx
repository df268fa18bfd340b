import Taro from '@tarojs/taro'
import type { JielongView } from '@shouhou/shared/jielong'
import { useEffect, useState } from 'react'
import { Answered, useAnswer } from '../../../cloud'
import { replace } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import * as say from '../../../words/jielong/sign'
import { SignAnswers } from './sign-answers'
import { SignQuote } from './sign-quote'

/** Joining with what this page asks for, or changing what I said there. */
export function SignPage({ groupId, jielongId }: { readonly groupId: string; readonly jielongId: string }) {
  const answer = useAnswer('jielong.read', { groupId, jielongId })
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>
  return <SignOpened jielong={answer.value} refresh={answer.refresh} />
}

export interface SignProps {
  readonly jielong: JielongView
  readonly refresh: () => Promise<void>
  /** Whether I was in it as the page opened: my form then begins with what I said. */
  readonly isChange: boolean
}

function SignOpened({ jielong, refresh }: Omit<SignProps, 'isChange'>) {
  // Joining from another phone meanwhile must not take away what is being typed here.
  const [isChange] = useState(jielong.myEntry !== null)
  useEffect(() => void Taro.setNavigationBarTitle({ title: say.titles[jielong.kind] }), [jielong.kind])
  if (jielong.kind === 'price') return <SignQuote jielong={jielong} refresh={refresh} isChange={isChange} />
  return jielong.kind === 'signup' ? <SignAnswers jielong={jielong} refresh={refresh} isChange={isChange} /> : <WithCase jielong={jielong} />
}

const WithCase = ({ jielong: { groupId, jielongId, title } }: Pick<SignProps, 'jielong'>) => (
  <Page>
    <EmptyState
      icon="jielong" title={title} detail={say.takesCase}
      action={<Button kind="primary" onPress={() => replace('jielong', { groupId, jielongId })}>{say.openBoard}</Button>}
    />
  </Page>
)
