import { View } from '@tarojs/components'
import { dayOf } from '@shouhou/shared'
import type { CaseFile } from '@shouhou/shared/case-file'
import { NO_ANSWERS, type Fact, type RightsAnswers } from '@shouhou/shared/rights'
import type { ReactNode } from 'react'
import { Answered, Freshness, useAnswer, usePullToRefresh } from '../../../cloud'
import { Disclaimer } from '../../../features/rights'
import { go, useOnward } from '../../../route'
import { Button, Cell, Page, Section } from '../../../ui'
import { sayDevice, sayFault } from '../../../words/case/case'
import * as say from '../../../words/rights/assess'
import { Answers } from './answers'
import type { Asking } from './asking'
import { Keeping } from './keeping'
import { KeptBefore } from './kept-before'
import { letterStep, scriptStep, type NextStep } from './next-step'
import { NextQuestion } from './next-question'
import { Best, Others, Reckoned } from './result'
import { useAssessment } from './use-assessment'
import { useKeeping } from './use-keeping'

export function OfCase({ caseId }: { readonly caseId: string }) {
  const answer = useAnswer('caseFile.read', { caseId })
  usePullToRefresh(answer.refresh)
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>

  return <OfFile file={answer.value} freshness={<Freshness answer={answer} />} refresh={answer.refresh} />
}

interface OfFileProps {
  readonly file: CaseFile
  readonly freshness: ReactNode
  readonly refresh: () => Promise<void>
}

const isAnswer = (fact: Fact): fact is keyof RightsAnswers => fact in NO_ANSWERS

/** What the case says and what was answered about it; a change counts at once, and is kept when its author says so. */
function OfFile({ file, freshness, refresh }: OfFileProps) {
  const { caseId, groupId, report } = file
  const onward = useOnward()
  const work = useKeeping(file, refresh)
  const { assessment, asks } = useAssessment(work.facts, dayOf(Date.now()), 'logged')
  const edit = () => go('readCase', { groupId, caseId, edit: '1' })
  const asking: Asking = {
    facts: work.facts, asked: work.asked, asks,
    tell: (fact, changes) => work.tell(fact, changes),
    clear: fact => work.tell(fact, isAnswer(fact) ? { [fact]: NO_ANSWERS[fact] } : {}),
    elsewhere: fact => {
      if (isAnswer(fact)) return undefined
      return fact === 'repairs' ? { says: say.inRepairs, open: () => go('repairs', { caseId }) } : { says: say.inCase, open: edit }
    },
  }
  const letter = letterStep(file, work.facts)
  const script = scriptStep(file, assessment.conclusions[0])
  const next = script ?? letter
  // A letter is made of what was kept.
  const goOn = async (step: NextStep) => {
    if (work.changed === null || !work.isToKeep || (await work.keep())) onward(step.open)
  }

  return (
    <Page
      action={(
        <>
          {work.isToKeep && <Button isFull isBusy={work.isBusy} onPress={() => void work.keep()}>{say.keep}</Button>}
          <Button kind="primary" isFull icon="edit" onPress={() => void goOn(next)}>{next.verb}</Button>
        </>
      )}
    >
      <View>
        {freshness}
        <Keeping file={file} work={work} />
      </View>
      <Answers asking={asking} onDrop={work.changed && !work.isFromBefore ? work.drop : undefined} />
      <Best assessment={assessment} faultOn={work.facts.faultOn} />
      <View><NextQuestion asking={asking} /></View>
      <View><Others assessment={assessment} faultOn={work.facts.faultOn} /></View>
      <View><KeptBefore file={file} facts={work.facts} /></View>
      <Section title={say.more} isList>
        {script && <Cell icon="edit" title={letter.verb} detail={say.alsoWrite} onPress={() => void goOn(letter)} />}
        <Cell icon="document" title={say.toCase} detail={`${sayDevice(report)} · ${sayFault(report.faultCode)}`} onPress={() => go('readCase', { groupId, caseId })} />
        <Cell icon="fault" title={say.repairs} detail={say.repairsDetail} onPress={() => go('repairs', { caseId })} />
        <Cell icon="send" title={say.channels} detail={say.channelsDetail} onPress={() => go('channels', { caseId })} />
        <Cell icon="book" title={say.articles} detail={say.articlesDetail} onPress={() => go('articles', { groupId, faultCode: report.faultCode })} />
      </Section>
      <Reckoned assessment={assessment} />
      <Disclaimer />
    </Page>
  )
}
