import { OfCase } from '../../../features/channel'
import { go, useParams } from '../../../route'
import { Button, EmptyState, Page } from '../../../ui'
import * as sayPage from '../../../words/channel/page'
import * as say from '../../../words/channel/read'
import { ReadStep } from './read-step'

export default function ChannelStepPage() {
  const { stepId } = useParams()
  return (
    <OfCase>
      {(file, answer) => {
        const step = file.steps.find(one => one.stepId === stepId)
        if (step) return <ReadStep key={step.stepId} file={file} step={step} answer={answer} />
        return (
          <Page>
            <EmptyState
              icon="question" title={sayPage.noWay} detail={sayPage.stepGone}
              action={<Button onPress={() => go('channels', { caseId: file.caseId })}>{say.toWays}</Button>}
            />
          </Page>
        )
      }}
    </OfCase>
  )
}
