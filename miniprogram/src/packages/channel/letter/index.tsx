import { LetterKind } from '@shouhou/shared/channel'
import { OfCase } from '../../../features/channel'
import { useParams } from '../../../route'
import { EmptyState, Page } from '../../../ui'
import * as say from '../../../words/channel/page'
import { WriteLetter } from './write-letter'

export default function LetterPage() {
  const { kind } = useParams()
  const known = LetterKind.safeParse(kind)
  if (!known.success) return <Page><EmptyState icon="question" title={say.noLetter} detail={say.fromCase} /></Page>
  return <OfCase>{(file, answer) => <WriteLetter file={file} answer={answer} kind={known.data} />}</OfCase>
}
