import { ok } from '@shouhou/shared'
import { SHIPPED_TEMPLATES } from '@shouhou/shared/template'
import { answer } from '../../cloud/answer'
import { _ } from '../../cloud/sdk'
import { viewOf, withinReply } from './template-view'

export const listMine = answer('template.listMine', async ({ input: { kind }, actor }, { templates, shares }) => {
  const { personId, person } = actor
  const own = await templates.find({ where: { authorId: personId }, order: [['order', 'desc']] })
  const shared = own.length === 0 ? [] : await shares.find({ where: { templateId: _.in(own.map(({ _id }) => _id)) } })
  const cards = () => ({ personId, nickname: person.nickname })
  const mine = own.map((doc) => viewOf(doc, { personId, cards, review: doc.review, isShared: shared.some(({ templateId }) => templateId === doc._id), standards: null }))
  return ok(withinReply([...mine, ...SHIPPED_TEMPLATES].filter((view) => kind === undefined || view.kind === kind)))
})
