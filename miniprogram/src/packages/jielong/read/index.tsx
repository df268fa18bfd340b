import { useScene } from '../../../features/jielong'
import { Answered } from '../../../cloud'
import { LetAnybodyIn } from '../../../features/person'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
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

  return <Page><EmptyState icon="jielong" title="没有找到这个接龙" detail="可能已经被隐藏，或者链接不完整。请从群里或分享的卡片进入。" /></Page>
}
