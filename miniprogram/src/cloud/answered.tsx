import type { ReactNode } from 'react'
import { ErrorState, Notice, Skeleton } from '../ui'
import { sayFailure } from '../words/errors'
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
  const { value, error, refresh } = answer
  const refusal = refusalOf(answer)
  if (refusal) return <Refused failure={refusal} />
  if (value === undefined) return error ? <ErrorState onRetry={() => void refresh()}>{sayFailure(error)}</ErrorState> : waiting ?? <Skeleton />

  return (
    <>
      {error && <Notice tone="warn">{`${sayFailure(error)}下面是上次看到的内容。`}</Notice>}
      {children(value)}
    </>
  )
}
