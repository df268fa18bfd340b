import { Answered, useAnswer } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import * as say from '../../../words/template/read'
import { ReadTemplate } from './read-template'

export default function ReadTemplatePage() {
  const { templateId } = useParams()
  if (!templateId) return <Page><EmptyState icon="template" title={say.notFound} detail={say.noAddress} /></Page>
  return <RequirePerson><OfId templateId={templateId} /></RequirePerson>
}

function OfId({ templateId }: { readonly templateId: string }) {
  const { groupId, caseId, caseGroupId } = useParams()
  const answer = useAnswer('template.read', { templateId, ...(groupId ? { groupId } : {}) })
  if (answer.error?.code === 'template/not-found')
    return <Page><EmptyState icon="template" title={say.notFound} detail={say.gone} /></Page>
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>

  const from = caseGroupId ?? groupId
  return <ReadTemplate answer={answer} template={answer.value} groupId={groupId} firstCase={caseId && from ? { groupId: from, caseId } : undefined} />
}
