import { useScene } from '../../../features/jielong'
import { Answered } from '../../../cloud'
import { LetAnybodyIn } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import { fromCard, missing } from '../../../words/jielong/missing'
import { JielongPage } from './jielong-page'

export default function ReadJielongPage() {
  return <LetAnybodyIn><Found /></LetAnybodyIn>
}

/** By its address, or by a scanned code. */
function Found() {
  const { code, started } = useParams()
  const { place, answer } = useScene()
  if (place) return <JielongPage place={place} code={code} isNew={started === '1'} />
  if (answer && answer.error?.code !== 'jielong/not-found') return <Page><Answered answer={answer}>{() => null}</Answered></Page>

  return <Page><EmptyState icon="jielong" title={missing} detail={fromCard} /></Page>
}
