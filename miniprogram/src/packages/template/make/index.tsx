import { Answered, useAnswer } from '../../../cloud'
import { RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { Page } from '../../../ui'
import { MakeTemplate } from './make-template'
import { contentOf, emptyTemplate } from './template-draft'

export default function MakeTemplatePage() {
  const { templateId, from, kind, groupId } = useParams()
  const basis = templateId ?? from
  return (
    <RequirePerson>
      {basis
        ? <FromAnother basis={basis} isMine={templateId !== undefined} groupId={groupId} />
        : <MakeTemplate intent={{ groupId }} initial={{ ...emptyTemplate, kind: kind === 'script' ? 'script' : 'evidence' }} />}
    </RequirePerson>
  )
}

interface FromAnotherProps { readonly basis: string; readonly isMine: boolean; readonly groupId: string | undefined }

/** My own to be changed, or another to begin with. */
function FromAnother({ basis, isMine, groupId }: FromAnotherProps) {
  const answer = useAnswer('template.read', { templateId: basis, ...(groupId ? { groupId } : {}) })
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>
  const { value } = answer
  const intent = isMine ? { templateId: basis, groupId } : { from: basis, groupId }
  return <MakeTemplate intent={intent} initial={contentOf(value)} isShared={isMine && value.isShared} hasLostSources={value.sources.length > 0} />
}
