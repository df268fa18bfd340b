import { useState } from 'react'
import { useDraft } from '../../../drafts'
import { leadToPlace } from '../../../ui'

type Errors = Readonly<Record<string, string | undefined>>

export interface SignForm<Form, Wrong extends Errors> {
  readonly form: Form
  /** What the form becomes, and the errors that are settled by that. */
  readonly change: (next: (before: Form) => Form, settled: (place: string) => boolean) => void
  readonly errors: Wrong
  /** Shows what is wrong and leads to the first of it, or to how it stands. */
  readonly show: (found: Wrong, first: string | undefined) => void
  readonly discard: () => void
  readonly beginAgain: () => void
  /** When an earlier visit kept it, as long as nothing was typed since. */
  readonly restoredFrom: number | undefined
}

/** What was typed, kept on the phone, and what is wrong with it: the same for both forms. */
export function useSignForm<Form extends object, Wrong extends Errors>(slot: string, initial: Form, noErrors: Wrong): SignForm<Form, Wrong> {
  const { draft, write, restoredFrom, discard } = useDraft<Form>(slot, initial)
  const [isTouched, setTouched] = useState(false)
  const [errors, setErrors] = useState<Wrong>(noErrors)

  const change = (next: (before: Form) => Form, settled: (place: string) => boolean) => {
    setTouched(true)
    write(next)
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([place]) => !settled(place))) as Wrong)
  }
  const show = (found: Wrong, first: string | undefined) => {
    setErrors(found)
    leadToPlace(first ?? 'standing')
  }
  const beginAgain = () => {
    discard()
    setErrors(noErrors)
    setTouched(true)
  }
  return { form: draft, change, errors, show, discard, beginAgain, restoredFrom: isTouched ? undefined : restoredFrom }
}
