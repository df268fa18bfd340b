import { LetAnybodyIn, RequirePerson } from '../../../features/person'
import { useParams } from '../../../route'
import { OfCase } from './of-case'
import { StandAlone } from './stand-alone'

/** Of a case, or of the three answers that the tab was given. */
export default function AssessPage() {
  const { caseId } = useParams()
  return caseId ? <RequirePerson><OfCase caseId={caseId} /></RequirePerson> : <LetAnybodyIn><StandAlone /></LetAnybodyIn>
}
