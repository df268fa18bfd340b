import { useRef, useState } from 'react'
import { useDraft } from '../../drafts'
import { leadToPlace } from '../../ui'

/** A sentence for each field that will not do. */
export type Errors<Form> = { readonly [Field in keyof Form]?: string }

/** What is kept on the phone: what was typed, and what the cloud said when that began. */
interface Kept<Form> { readonly form: Form; readonly base: Form }

export interface FormState<Form> {
  readonly form: Form
  readonly set: (changes: Partial<Form>) => void
  readonly errors: Errors<Form>
  /** Shows what is wrong and leads to the first of it, or to how it stands. */
  readonly show: (found: Errors<Form>) => void
  /** Once it is sent. */
  readonly finish: () => void
  readonly beginAgain: () => void
  /** When an earlier visit kept it, as long as nothing was typed since; epoch ms. */
  readonly restoredFrom: number | undefined
  /** Somebody, perhaps I on another phone, has changed what this form was begun from. */
  readonly isOther: boolean
  /** Mine stays; it now counts as written on top of what is there. */
  readonly keepMine: () => void
}

export const STANDING = 'standing'

const isSame = <Form>(one: Form, other: Form): boolean => JSON.stringify(one) === JSON.stringify(other)

/** A form about a repair, begun from what the cloud has. Nothing typed is lost to a change that comes from elsewhere. */
export function useRepairForm<Form extends object>(slot: string, current: Form): FormState<Form> {
  const { draft: { form, base }, write, restoredFrom, discard } = useDraft<Kept<Form>>(slot, { form: current, base: current })
  const [errors, setErrors] = useState<Errors<Form>>({})
  const [isTouched, setTouched] = useState(false)
  const isDone = useRef(false)

  const set = (changes: Partial<Form>) => {
    setTouched(true)
    write(before => ({ ...before, form: { ...before.form, ...changes } }))
    setErrors(before => Object.fromEntries(Object.entries(before).filter(([field]) => !(field in changes))) as Errors<Form>)
  }
  const show = (found: Errors<Form>) => {
    setErrors(found)
    // In the order of the page: a form names its fields in that order.
    leadToPlace(Object.keys(form).find(field => found[field as keyof Form]) ?? STANDING)
  }
  const beginAgain = () => {
    discard()
    setErrors({})
    setTouched(true)
  }
  const finish = () => {
    isDone.current = true
    discard()
  }
  const wasLeft = restoredFrom !== undefined && !isTouched && !isSame(form, current)
  return {
    form, set, errors, show, finish, beginAgain,
    restoredFrom: wasLeft ? restoredFrom : undefined,
    isOther: !isDone.current && !isSame(base, current),
    keepMine: () => write(before => ({ ...before, base: current })),
  }
}
