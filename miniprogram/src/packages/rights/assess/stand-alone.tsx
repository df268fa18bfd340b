import { View } from '@tarojs/components'
import { dayOf } from '@shouhou/shared'
import type { RightsFacts } from '@shouhou/shared/rights'
import { useState } from 'react'
import { copyText } from '../../../device'
import { forgetHandedOn, handOn, toldOf } from '../../../features/case'
import { FirstQuestions, isComplete, nothingTold, useFirst, useInquiry, type Inquiry, type InquiryWork } from '../../../features/inquiry'
import { Disclaimer } from '../../../features/rights'
import { go } from '../../../route'
import { Button, Page, Section } from '../../../ui'
import * as say from '../../../words/rights/assess'
import * as sayTab from '../../../words/rights/tab'
import { Answers } from './answers'
import { assessmentAsText } from './as-text'
import { mayGoOn, type Asking } from './asking'
import { NextQuestion } from './next-question'
import { Best, Others, Reckoned } from './result'
import { useAssessment } from './use-assessment'

/** Without a case: everything is computed here, and nothing is sent. */
export function StandAlone() {
  const work = useInquiry()
  const today = dayOf(Date.now())
  const [isFirst, setFirst] = useState(() => !isComplete(work.inquiry, today))
  if (isFirst || !isComplete(work.inquiry, today)) return <FirstPage work={work} onReady={() => setFirst(false)} />

  return <Computed inquiry={work.inquiry} work={work} onFirst={() => setFirst(true)} />
}

function FirstPage({ work: { inquiry, tell }, onReady }: { readonly work: InquiryWork; readonly onReady: () => void }) {
  const first = useFirst(inquiry, tell, onReady)
  return (
    <Page action={<Button kind="primary" isFull onPress={first.see}>{sayTab.see}</Button>}>
      <Section title={sayTab.title} detail={sayTab.detail} isBare><FirstQuestions inquiry={inquiry} errors={first.errors} tell={first.tell} /></Section>
    </Page>
  )
}

interface ComputedProps {
  readonly inquiry: RightsFacts & Inquiry
  readonly work: InquiryWork
  readonly onFirst: () => void
}

function Computed({ inquiry: { asked, ...facts }, work, onFirst }: ComputedProps) {
  const { assessment, asks } = useAssessment(facts, dayOf(Date.now()), 'told')
  const asking: Asking = {
    facts, asked, asks: facts.repairs.length > 0 ? ['repairs', ...asks] : asks,
    tell: (fact, changes) => work.tell({ ...changes, ...(mayGoOn(changes) ? {} : { asked: [...asked.filter(one => one !== fact), fact] }) }),
    clear: fact => work.tell({ [fact]: nothingTold[fact], asked: [...asked.filter(one => one !== fact), fact] }),
    elsewhere: fact => (fact === 'faultCode' ? { says: say.changeFirst, open: onFirst } : undefined),
  }
  const file = () => {
    handOn(toldOf(facts))
    go('fileCase', { from: 'rights' })
  }
  const again = () => {
    forgetHandedOn()
    work.beginAgain()
  }
  const copy = () => void copyText(assessmentAsText(assessment, facts), say.copied)

  return (
    <Page action={<><Button isFull icon="copy" onPress={copy}>{say.copy}</Button><Button kind="primary" isFull icon="fault" onPress={file}>{say.file}</Button></>}>
      <Answers asking={asking} onAgain={again} />
      <Best assessment={assessment} faultOn={facts.faultOn} />
      <View><NextQuestion asking={asking} /></View>
      <View><Others assessment={assessment} faultOn={facts.faultOn} /></View>
      <Reckoned assessment={assessment} />
      <Disclaimer />
    </Page>
  )
}
