import type { Failure } from '@shouhou/shared'
import { Answered, useAnswer } from '../../../cloud'
import type { PlaceOfJielong } from '../../../features/jielong'
import { EmptyState, Page } from '../../../ui'
import { askAgain, missing } from '../../../words/jielong/missing'
import { OpenJielong } from './open-jielong'
import { useNavigationTitle } from './use-navigation-title'
import { VisitorPage } from './visitor-page'

export interface JielongPageProps {
  readonly place: PlaceOfJielong
  /** The invitation code that the link carried. */
  readonly code: string | undefined
  /** Just started: it wants to be sent round. */
  readonly isNew: boolean
}

// Somebody without a nickname yet stands at the door like anybody else from outside.
const isOutside = ({ code }: Failure): boolean => code === 'group/not-allowed' || code === 'call/not-registered'
const isGone = ({ code }: Failure): boolean => code === 'jielong/not-found' || code === 'group/not-found'

export function JielongPage({ place: { groupId, jielongId }, code, isNew }: JielongPageProps) {
  const answer = useAnswer('jielong.read', { groupId, jielongId })
  useNavigationTitle(answer.value?.kind)

  if (answer.error && isOutside(answer.error)) return <VisitorPage groupId={groupId} jielongId={jielongId} code={code} onJoined={answer.refresh} />
  if (answer.error && isGone(answer.error)) return <Page><Gone /></Page>
  if (!answer.value) return <Page><Answered answer={answer}>{() => null}</Answered></Page>
  return <OpenJielong place={{ groupId, jielongId }} answer={answer} jielong={answer.value} isNew={isNew} />
}

const Gone = () => <EmptyState icon="jielong" title={missing} detail={askAgain} />
