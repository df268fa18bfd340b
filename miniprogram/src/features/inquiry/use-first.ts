import { dayOf } from '@shouhou/shared'
import { useState } from 'react'
import { leadToPlace } from '../../ui'
import { errorsIn, type FirstErrors, type Inquiry } from './inquiry'

export interface First {
  readonly errors: FirstErrors
  readonly tell: (changes: Partial<Inquiry>) => void
  /** Goes on, or leads to what is to be put right. */
  readonly see: () => void
}

/** The first three answers: what is wrong with them is said once somebody goes on. */
export function useFirst(inquiry: Inquiry, tell: (changes: Partial<Inquiry>) => void, onReady: () => void): First {
  const [errors, setErrors] = useState<FirstErrors>({})
  const see = () => {
    const found = errorsIn(inquiry, dayOf(Date.now()))
    setErrors(found)
    const first = Object.keys(found)[0]
    if (first) leadToPlace(`rights.${first}`)
    else onReady()
  }

  return {
    errors, see,
    tell: changes => {
      tell(changes)
      setErrors(before => Object.fromEntries(Object.entries(before).filter(([name]) => !(name in changes))))
    },
  }
}
