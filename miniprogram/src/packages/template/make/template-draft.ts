import { BLANKS, type NewTemplate, type TemplateField, type TemplateView } from '@shouhou/shared/template'
import type { Choice } from '../../../ui'
import * as say from '../../../words/template/make'
import { FILLS_LABELS } from '../../../words/template/template'

export const FIELDS_LIMIT = 20
export const CHECKLIST_LIMIT = 30

export const emptyTemplate: NewTemplate = { kind: 'evidence', title: '', about: '', fields: [], checklist: [], body: '' }

export const contentOf = ({ kind, title, about, fields, checklist, body }: TemplateView): NewTemplate => ({ kind, title, about, fields, checklist, body })

/** What the page is for: change one of mine, begin with another, or begin with nothing. */
export interface Intent {
  readonly templateId?: string
  readonly from?: string
  readonly groupId: string | undefined
}

export const draftKey = ({ templateId, from }: Intent): string => `template:${templateId ?? (from ? `from-${from}` : 'new')}`

export interface TemplateErrors { readonly title?: string; readonly body?: string; readonly fields?: string }

export const errorsIn = ({ kind, title, fields, checklist, body }: NewTemplate): TemplateErrors => ({
  ...(title.trim() ? {} : { title: say.titleMissing }),
  ...(kind === 'script' && !body.trim() ? { body: say.bodyMissing } : {}),
  ...(kind === 'evidence' && fields.length + checklist.length === 0 && !body.trim() ? { fields: say.contentMissing } : {}),
})

const isAgain = (name: string): boolean => name === 'IMEI'

/** The blanks on offer: those that a case fills, and those that are always written by hand. */
export const filledBlanks: readonly string[] = BLANKS.map(({ name }) => name).filter(name => !say.namesByHand.includes(name) && !isAgain(name))
export const handBlanks: readonly string[] = BLANKS.map(({ name }) => name).filter(name => say.namesByHand.includes(name))

export const moved = <Item>(items: readonly Item[], from: number, to: number): Item[] => {
  const rest = items.filter((_one, at) => at !== from)
  const item = items[from]
  return item === undefined ? [...items] : [...rest.slice(0, to), item, ...rest.slice(to)]
}

export const without = <Item>(items: readonly Item[], at: number): Item[] => items.filter((_one, index) => index !== at)

/** At `at`, or at the end. */
export const withItem = <Item>(items: readonly Item[], at: number, item: Item): Item[] =>
  at < items.length ? items.map((one, index) => (index === at ? item : one)) : [...items, item]

type Fills = NonNullable<TemplateField['fills']>

export const fillsChoices: readonly Choice<Fills | 'none'>[] = [
  { value: 'none', label: say.fillsNothing },
  ...(Object.keys(FILLS_LABELS) as Fills[]).map(value => ({ value, label: FILLS_LABELS[value] })),
]
