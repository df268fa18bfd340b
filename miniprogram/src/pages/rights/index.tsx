import { useShareAppMessage } from '@tarojs/taro'
import { FaultCode } from '@shouhou/shared/case'
import { useEffect } from 'react'
import { LetAnybodyIn, useMe } from '../../features/person'
import { FirstQuestions, useFirst, useInquiry } from '../../features/inquiry'
import { address, go, useTabParams } from '../../route'
import { Button, Cell, Page, Section } from '../../ui'
import * as say from '../../words/rights/tab'
import { MyCases } from './my-cases'

/** Nobody needs a nickname to know what they may ask for. */
export default function RightsPage() {
  return <LetAnybodyIn><OfWhomever /></LetAnybodyIn>
}

/** Whoever takes a nickname on the way goes on with the same answers, now their own. */
function OfWhomever() {
  const person = useMe().value?.person
  return <Rights key={person?.personId ?? ''} isKnown={Boolean(person)} />
}

const asFault = (code: string | undefined): FaultCode | undefined => FaultCode.safeParse(code).data

/** Three questions first; what they lead to is computed on a page of its own, so that the start of the app carries no rules. */
function Rights({ isKnown }: { readonly isKnown: boolean }) {
  const { inquiry, tell } = useInquiry()
  const named = asFault(useTabParams('rights').faultCode)
  useEffect(() => {
    if (named) tell({ faultCode: named })
  }, [named])
  useShareAppMessage(() => ({ title: say.appName, path: address('rights') }))

  const first = useFirst(inquiry, tell, () => go('assess'))

  return (
    <Page action={<Button kind="primary" isFull onPress={first.see}>{say.see}</Button>}>
      <Section title={say.title} detail={say.detail} isBare><FirstQuestions inquiry={inquiry} errors={first.errors} tell={first.tell} /></Section>
      {isKnown && <MyCases />}
      <Section isList>
        <Cell icon="book" title={say.articles} detail={say.articlesDetail} onPress={() => go('articles')} />
        <Cell icon="template" title={say.templates} detail={say.templatesDetail} onPress={() => go('templates')} />
        {isKnown && <Cell icon="calendar" title={say.dates} detail={say.datesDetail} onPress={() => go('dates')} />}
      </Section>
    </Page>
  )
}
