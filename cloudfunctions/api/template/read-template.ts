import { fail, ok, type Result } from '@shouhou/shared'
import { canDo, placeOf, type Actor, type Place } from '../../cloud/actor'
import { answer } from '../../cloud/answer'
import { findTemplate } from './find-template'

const placeNamed = async (actor: Actor, groupId: string | undefined): Promise<Result<Place | null>> => {
  if (groupId === undefined) return ok(null)
  const place = await placeOf(actor, groupId)
  if (place === null) return fail({ code: 'group/not-found' })
  return canDo(place, 'template.read') ? ok(place) : fail({ code: 'group/not-allowed', action: 'template.read' })
}

export const read = answer('template.read', async ({ input, actor }) => {
  const place = await placeNamed(actor, input.groupId)
  if (!place.ok) return place
  const found = await findTemplate(input.templateId, actor, place.value)
  return found === null ? fail({ code: 'template/not-found' }) : ok(found)
})
