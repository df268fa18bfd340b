import type { CaseFile } from '@shouhou/shared/case-file'
import { staysOf } from '@shouhou/shared/repair'
import { factsOf, type RightsFacts } from '@shouhou/shared/rights'
import { View } from '@tarojs/components'
import { Button, Notice } from '../../../ui'
import { sayFailure } from '../../../words'
import * as say from '../../../words/rights/assess'
import { QUESTIONS, unsure } from '../../../words/rights/questions'
import { FACTS, sayTold } from '../../../words/rights/told'
import style from './assess.module.scss'
import type { KeepingWork } from './use-keeping'

interface KeepingProps {
  readonly file: CaseFile
  readonly work: KeepingWork
}

/** What stood in the way, what was told before, and both sides where somebody else was quicker. */
export function Keeping({ file, work }: KeepingProps) {
  if (work.isOld) return <Meanwhile file={file} work={work} />
  return (
    <>
      {work.failure && <Notice tone="danger" title={say.notKept}>{say.allKept(sayFailure(work.failure))}</Notice>}
      {work.isFromBefore && <Notice action={<Button isSmall onPress={work.drop}>{say.notThisOne}</Button>}>{say.fromBefore}</Notice>}
    </>
  )
}

function Meanwhile({ file: { report, answers, repairs }, work }: KeepingProps) {
  const theirs = factsOf(report, answers, staysOf(repairs))
  const differing = FACTS.filter(fact => sayTold(fact, theirs) !== sayTold(fact, work.facts))
  const said = (fact: (typeof differing)[number], facts: RightsFacts) => sayTold(fact, facts) || unsure

  return (
    <Notice
      tone="warn" title={say.meanwhile}
      action={(
        <View className={style.verbs}>
          <Button isSmall onPress={work.takeMine}>{say.useHere}</Button>
          <Button isSmall onPress={work.drop}>{say.useThere}</Button>
        </View>
      )}
    >
      {say.meanwhileDetail}
      {differing.map(fact => <View key={fact}>{say.bothSaid(QUESTIONS[fact].short, said(fact, work.facts), said(fact, theirs))}</View>)}
    </Notice>
  )
}
