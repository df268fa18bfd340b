import { dayOf } from '@shouhou/shared'
import type { TemplateView } from '@shouhou/shared/template'
import { useState } from 'react'
import { Answered, useAnswer, type Answer } from '../../../cloud'
import { copyText } from '../../../device'
import { CaseSheet, type ChosenCase } from '../../../features/template'
import { go } from '../../../route'
import { Button, Page } from '../../../ui'
import { Body } from './body'
import { Checklist } from './checklist'
import { CaseLine } from './case-line'
import { Fields } from './fields'
import { Head } from './head'
import { Manage } from './manage'
import { Sources } from './sources'
import { textFor } from './text-for'

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
  const { templateId, kind, fields } = template

  const choose = (one: ChosenCase) => {
    setChosen(one)
    setChoosing(false)
  }

  return (
    <Page
      action={(
        <>
          {kind === 'evidence' && fields.length > 0 && <Button isFull icon="report" onPress={() => go('fileCase', { templateId, groupId })}>用它报案例</Button>}
          <Button kind="primary" isFull icon="copy" onPress={() => void copyText(textFor(template, report, today))}>复制到聊天</Button>
        </>
      )}
    >
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
