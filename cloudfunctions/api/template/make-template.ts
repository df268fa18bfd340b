import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { addInSlot } from '../../cloud/add-in-slot'
import { orderKey } from '../../cloud/collection'
import { newReview } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { world } from '../../cloud/world'
import { ownView } from './find-template'
import { templateTexts } from './own-template'
import { shippedOf } from './template-view'

export const TEMPLATES_LIMIT = 100

/** Where it came from, if there is such a template. */
const knownOrigin = async (from: string | null): Promise<string | null> =>
  from !== null && (shippedOf(from) !== undefined || (await world.templates.get(from)) !== null) ? from : null

export const make = answer('template.make', async ({ input, actor, now, newId }) => {
  const { from, ...content } = input
  const checked = await checkTexts(templateTexts(content), 'forum', actor)
  if (!checked.ok) return checked

  const _id = newId('t')
  const authorId = actor.personId
  const doc = { _id, order: orderKey(now, _id), authorId, content, from: await knownOrigin(from), madeAt: now, review: newReview(checked.value) }
  const made = await addInSlot(world.templates, (slot) => ({ ...doc, slot }), { where: { authorId }, limit: TEMPLATES_LIMIT })
  return made === null ? fail({ code: 'template/too-many', limit: TEMPLATES_LIMIT }) : ok(await ownView(made, actor, null))
})
