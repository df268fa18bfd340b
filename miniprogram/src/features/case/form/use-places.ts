import { useEffect, useState } from 'react'
import type { FormErrors } from './form-errors'
import { firstWrongField, type FormStep } from './form-steps'
import { leadToTop } from '../../../ui/lead-to'
import { leadToField } from './place'

export const STEPS_PLACE = 'form-steps'

interface Wanted { readonly errors: FormErrors | null; readonly turn: number }

/** Leads through a form: to the first thing to put right in the step that shows, or to where a new step begins; there at once when the form was `isLedHere`. */
export function usePlaces(step: FormStep, isLedHere = false) {
  const [wanted, setWanted] = useState<Wanted>({ errors: null, turn: isLedHere ? 1 : 0 })
  const want = (errors: FormErrors | null) => setWanted(({ turn }) => ({ errors, turn: turn + 1 }))

  useEffect(() => {
    if (wanted.turn === 0) return
    const wrong = wanted.errors && firstWrongField(step, wanted.errors)
    if (wrong) return leadToField(wrong)
    leadToTop(STEPS_PLACE)
    // Only once it is asked for: the step is the one that shows then.
  }, [wanted])

  return { toWrong: (errors: FormErrors) => want(errors), toStep: () => want(null) }
}
