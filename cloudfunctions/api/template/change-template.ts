import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import type { TemplateDoc } from '../../cloud/documents'
import { queueIfHeld } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'
import { ownView } from './find-template'
import { excerptOf, findOwn, templateTexts } from './own-template'
import { takeMark } from './standard'

export const change = answer('template.change', async ({ input, actor, now }, { templates, shares }) => {
  const { templateId, ...content } = input
  const found = await findOwn(templateId, actor.personId)
  if (!found.ok) return found
  const checked = await checkTexts(templateTexts(content), 'forum', actor)
  if (!checked.ok) return checked

  const { check, isHeld } = checked.value
  await templates.change({ _id: templateId, authorId: actor.personId }, { content: _.set(content), 'review.check': check, 'review.isHeld': isHeld })
  const changed: TemplateDoc = { ...found.value, content, review: { ...found.value.review, check, isHeld } }
  for (const { groupId } of await shares.find({ where: { templateId } })) {
    await queueIfHeld(checked.value, { groupId, subject: { noun: 'template', id: templateId }, excerpt: excerptOf(content) }, now)
    if (content.kind !== found.value.content.kind) await takeMark(groupId, { templateId, kind: found.value.content.kind })
  }
  return ok(await ownView(changed, actor, null))
})

export const remove = answer('template.remove', async ({ input: { templateId }, actor }) => {
  const found = await findOwn(templateId, actor.personId)
  if (!found.ok) return found
  const { kind } = found.value.content
  for (const { groupId } of await world.shares.find({ where: { templateId } })) await takeMark(groupId, { templateId, kind })
  await world.shares.remove({ templateId })
  await world.templates.remove({ _id: templateId, authorId: actor.personId })
  return ok({})
})
