import { dayOf } from '@shouhou/shared'
import type { TemplateView } from '@shouhou/shared/template'
import { useState } from 'react'
import { Answered, useAnswer, type Answer } from '../../../cloud'
import { CaseSheet, type ChosenCase } from '../../../features/template'
import { Page } from '../../../ui'
import { Body } from './body'
import { Checklist } from './checklist'
import { CaseLine } from './case-line'
import { Copying } from './copying'
import { Fields } from './fields'
import { Head } from './head'
import { Manage } from './manage'
import { Sources } from './sources'

export interface ReadTemplateProps {
  readonly answer: Answer<TemplateView>
  readonly template: TemplateView
  /** The group it is looked at from. */
  readonly groupId: string | undefined
  readonly firstCase: ChosenCase | undefined
}

export function ReadTemplate({ answer, template, groupId, firstCase }: ReadTemplateProps) {
  const [chosen, setChosen] = useState(firstCase)
  const [isChoosing, setChoosing] = useState(false)
  const mine = useAnswer('case.read', chosen ?? null)
  const report = chosen && mine.value ? mine.value.report : null
  const today = dayOf(Date.now())

  const choose = (one: ChosenCase) => {
    setChosen(one)
    setChoosing(false)
  }

  return (
    <Page action={<Copying template={template} groupId={groupId} report={report} today={today} />}>
      <Answered answer={answer}>{value => <Head template={value} />}</Answered>
      <CaseLine report={report} isAsked={chosen !== undefined} failure={mine.error} onOpen={() => setChoosing(true)} />
      <Body template={template} report={report} today={today} />
      <Fields template={template} report={report} />
      <Checklist template={template} />
      <Sources template={template} />
      <Manage template={template} groupId={groupId} onChanged={answer.refresh} />
      <CaseSheet isOpen={isChoosing} onClose={() => setChoosing(false)} onChoose={choose} />
    </Page>
  )
}
