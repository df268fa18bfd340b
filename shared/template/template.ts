import { Moment } from '../calendar'
import { Id } from '../ids'
import { PersonCard, Review } from '../person/person'
import { Source } from '../rights/source'
import { line, lineOrNone, paragraphsOrNone } from '../text'
import * as z from '../z'

/** 证据模板: what to note and collect. 话术: text with blanks that the case fills in. */
export const TemplateKind = z.enum(['evidence', 'script'])
export type TemplateKind = z.infer<typeof TemplateKind>

/** A named field of an evidence template. `fills` names the report's field that it goes into, when there is one. */
export const TemplateField = z.strictObject({
  label: line(30),
  hint: lineOrNone(100),
  fills: z.nullable(z.enum(['brand', 'model', 'storage', 'systemVersion', 'fault', 'steps', 'tried', 'demand', 'shop'])),
})
export type TemplateField = z.infer<typeof TemplateField>

/** What a person writes when making one. A script's blanks are `{{型号}}`, `{{故障}}` …: see `BLANKS`. */
export const NewTemplate = z.strictObject({
  kind: TemplateKind,
  title: line(40),
  about: lineOrNone(200),
  fields: z.array(TemplateField).check(z.maxLength(20)),
  checklist: z.array(line(100)).check(z.maxLength(30)),
  body: paragraphsOrNone(2000),
})
export type NewTemplate = z.infer<typeof NewTemplate>

export const TemplateView = z.strictObject({
  templateId: Id,
  ...NewTemplate.shape,
  sources: z.array(Source),
  /** Null: shipped with the app. */
  author: z.nullable(PersonCard),
  isMine: z.boolean(),
  from: z.nullable(Id),
  isShared: z.boolean(),
  /** The group that was asked about has made this its standard. */
  isStandard: z.boolean(),
  madeAt: z.nullable(Moment),
  review: Review,
})
export type TemplateView = z.infer<typeof TemplateView>
