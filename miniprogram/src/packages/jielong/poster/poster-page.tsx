import type { JielongView } from '@shouhou/shared/jielong'
import { Answered, useAnswer } from '../../../cloud'
import { EmptyState, Page } from '../../../ui'
import * as say from '../../../words/jielong/poster'
import { ReadyPoster } from './ready-poster'

export interface PosterPageProps { readonly groupId: string; readonly jielongId: string }

/** The page's own frame is inside: its bottom bar saves what is shown. */
export function PosterPage({ groupId, jielongId }: PosterPageProps) {
  const answer = useAnswer('jielong.read', { groupId, jielongId })
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>
  return isShown(answer.value) ? <ReadyPoster jielong={answer.value} /> : <Page><NotYet /></Page>
}

const isShown = ({ review }: JielongView): boolean => review.check === 'passed' && review.hidden === null

const NotYet = () => <EmptyState icon="image" title={say.notYet} detail={say.notYetDetail} />
