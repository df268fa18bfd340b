import type { ReactNode } from 'react'
import { ErrorState, Skeleton } from '../ui'
import { sayFailure } from '../words/errors'
import { Freshness, StillWaiting } from './freshness'
import { Refused, refusalOf } from './refused'
import type { Answer } from './use-answer'

export interface AnsweredProps<T> {
  readonly answer: Answer<T>
  readonly children: (value: T) => ReactNode
  /** In place of the usual skeleton. */
  readonly waiting?: ReactNode
}

/** The states of an answer: on its way, refused, failed with a retry, or there, perhaps from an earlier visit. */
export function Answered<T>({ answer, children, waiting }: AnsweredProps<T>) {
  const { value, error, refresh, isSlow } = answer
  const refusal = refusalOf(answer)
  if (refusal) return <Refused failure={refusal} />
  if (value === undefined && error) return <ErrorState onRetry={() => void refresh()}>{sayFailure(error)}</ErrorState>
  if (value === undefined) return <>{waiting ?? <Skeleton />}{isSlow && <StillWaiting />}</>

  return (
    <>
      <Freshness answer={answer} />
      {children(value)}
    </>
  )
}
