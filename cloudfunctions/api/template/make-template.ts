import { fail, ok, type Result } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { orderKey } from '../../cloud/collection'
import type { TemplateDoc } from '../../cloud/documents'
import { newReview } from '../../cloud/review'
import { checkTexts } from '../../cloud/safety'
import { world } from '../../cloud/world'
import { ownView } from './find-template'
import { templateTexts } from './own-template'
import { shippedOf } from './template-view'

export const TEMPLATES_LIMIT = 100

const freeSlot = async (authorId: string): Promise<number | null> => {
  const taken = new Set((await world.templates.pick({ where: { authorId } }, ['slot'])).map(({ slot }) => slot))
  const free = Array.from({ length: TEMPLATES_LIMIT }, (_slot, at) => at).find((slot) => !taken.has(slot))
  return free ?? null
}

/** Keeps the first when a request is repeated; takes another slot when somebody was quicker. */
const addOnce = async (doc: Omit<TemplateDoc, 'slot'>): Promise<Result<TemplateDoc>> => {
  for (;;) {
    const earlier = await world.templates.get(doc._id)
    if (earlier !== null) return ok(earlier)
    const slot = await freeSlot(doc.authorId)
    if (slot === null) return fail({ code: 'template/too-many', limit: TEMPLATES_LIMIT })
    const made = { ...doc, slot }
    if (await world.templates.add(made)) return ok(made)
  }
}

/** Where it came from, if there is such a template. */
const knownOrigin = async (from: string | null): Promise<string | null> =>
  from !== null && (shippedOf(from) !== undefined || (await world.templates.get(from)) !== null) ? from : null

export const make = answer('template.make', async ({ input, actor, now, newId }) => {
  const { from, ...content } = input
  const checked = await checkTexts(templateTexts(content), 'forum', actor)
  if (!checked.ok) return checked

  const _id = newId('t')
  const made = await addOnce({
    _id, order: orderKey(now, _id), authorId: actor.personId, content, from: await knownOrigin(from), madeAt: now, review: newReview(checked.value),
  })
  return made.ok ? ok(await ownView(made.value, actor, null)) : made
})
