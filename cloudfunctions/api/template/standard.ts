import { fail, ok, type Result } from '@shouhou/shared'
import type { TemplateKind, TemplateView } from '@shouhou/shared/template'
import { placeOf, type Actor, type Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { world } from '../../cloud/world'
import { findTemplate, type KnownActor } from './find-template'

interface Marked { templateId: string; kind: TemplateKind }

/** The group names one standard for each kind: to name another takes the mark from the one before, in the same write. */
const giveMark = async (groupId: string, { templateId, kind }: Marked): Promise<void> => {
  await world.groups.change({ _id: groupId }, { [`standards.${kind}`]: templateId })
}

export const takeMark = async (groupId: string, { templateId, kind }: Marked): Promise<void> => {
  await world.groups.change({ _id: groupId, [`standards.${kind}`]: templateId }, { [`standards.${kind}`]: null })
}

const findMarkable = async (templateId: string, actor: KnownActor, place: Place): Promise<Result<TemplateView>> => {
  const found = await findTemplate(templateId, actor, place)
  if (found === null) return fail({ code: 'template/not-found' })
  // Shipped ones are in every group.
  return found.isShared || found.author === null ? ok(found) : fail({ code: 'template/not-shared' })
}

const placeNow = async (actor: Actor, groupId: string): Promise<Place> => {
  const place = await placeOf(actor, groupId)
  if (place === null) throw new Error('a group vanished while it was changed')
  return place
}

export const setStandard = answer('template.setStandard', async ({ input, actor, place }) => {
  const { groupId, templateId, isStandard } = input
  const found = await findMarkable(templateId, actor, place)
  if (!found.ok) return found
  await (isStandard ? giveMark : takeMark)(groupId, found.value)
  const marked = await findTemplate(templateId, actor, await placeNow(actor, groupId))
  return marked === null ? fail({ code: 'template/not-found' }) : ok(marked)
})
