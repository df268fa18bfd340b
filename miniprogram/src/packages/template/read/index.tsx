import { Answered, useAnswer } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { ReadTemplate } from './read-template'

export default function ReadTemplatePage() {
  const { templateId } = useParams()
  if (!templateId) return <Page><EmptyState icon="template" title="没有找到这个模板" detail="请从模板列表进入。" /></Page>
  return <RequirePerson><OfId templateId={templateId} /></RequirePerson>
}

function OfId({ templateId }: { readonly templateId: string }) {
  const { groupId, caseId, caseGroupId } = useParams()
  const answer = useAnswer('template.read', { templateId, ...(groupId ? { groupId } : {}) })
  if (answer.error?.code === 'template/not-found')
    return <Page><EmptyState icon="template" title="没有找到这个模板" detail="可能已被作者删除，或者没有分享到您在的群。" /></Page>
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>

  const from = caseGroupId ?? groupId
  return <ReadTemplate answer={answer} template={answer.value} groupId={groupId} firstCase={caseId && from ? { groupId: from, caseId } : undefined} />
}
