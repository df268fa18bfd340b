import { change, question } from '../call'
import { Id } from '../ids'
import * as z from '../z'
import { NewTemplate, TemplateKind, TemplateView } from './template'

const ofTemplate = { templateId: Id }

export const templateCalls = {
  'template.list': question({
    says: "A group's templates: its standard first, then what members shared, then the shipped ones.",
    asks: { action: 'template.read' }, input: z.strictObject({ groupId: Id, kind: z.optional(TemplateKind) }), output: z.array(TemplateView), errors: [],
  }),
  'template.listMine': question({
    says: 'The shipped ones and my own, without any group.',
    asks: 'registered', input: z.strictObject({ kind: z.optional(TemplateKind) }), output: z.array(TemplateView), errors: [],
  }),
  'template.read': question({
    says: 'One template: shipped, my own, or shared to the group that I name.',
    asks: 'registered', input: z.strictObject({ ...ofTemplate, groupId: z.optional(Id) }), output: TemplateView, errors: ['template/not-found', 'group/not-allowed'],
  }),
  'template.make': change({
    says: 'Make my own, from nothing or from another.',
    asks: 'registered', input: z.strictObject({ ...NewTemplate.shape, from: z.nullable(Id) }), output: TemplateView, errors: ['content/refused', 'template/too-many'],
  }),
  'template.change': change({
    says: 'Improve my own; where it is shared, the new text is checked before others see it.',
    asks: 'registered', input: z.strictObject({ ...ofTemplate, ...NewTemplate.shape }), output: TemplateView, errors: ['template/not-found', 'template/not-yours', 'content/refused'],
  }),
  'template.remove': change({
    says: 'Throw my own away, in every group it was shared to.',
    asks: 'registered', input: z.strictObject(ofTemplate), output: z.strictObject({}), errors: ['template/not-found', 'template/not-yours'],
  }),
  'template.share': change({
    says: 'Share my own, or a shipped one, to a group.',
    asks: { action: 'template.share' }, input: z.strictObject({ groupId: Id, ...ofTemplate }), output: TemplateView,
    errors: ['template/not-found', 'template/not-yours', 'template/too-many'],
  }),
  'template.setStandard': change({
    says: "Make a template of the group its standard for that kind, or take the mark back.",
    asks: { action: 'template.set-standard' }, input: z.strictObject({ groupId: Id, ...ofTemplate, isStandard: z.boolean() }), output: TemplateView,
    errors: ['template/not-found', 'template/not-shared'],
  }),
}
