import { orderKey } from '../../cloud/collection'
import { idOf } from '../../cloud/digest'
import type { JielongDoc, JielongEventDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'

export interface NewJielongEvent extends Pick<JielongEventDoc, 'byId' | 'what' | 'at'>, Partial<Pick<JielongEventDoc, 'detail' | 'otherId' | 'way' | 'corrected' | 'isDetailShown'>> {
  jielong: Pick<JielongDoc, '_id' | 'groupId'>
  /** Tells this event from others of its kind: a repeated request says the same. */
  part: string
}

export const eventId = ({ jielong, what, part }: Pick<NewJielongEvent, 'jielong' | 'what' | 'part'>): string => idOf('e', jielong._id, what, part)

/** Adds to what members read of what happened to a 接龙; the same event written again by a repeated request counts once. */
export const writeJielongEvent = async ({ jielong, part, ...event }: NewJielongEvent): Promise<void> => {
  const _id = eventId({ jielong, what: event.what, part })
  const empty = { detail: '', otherId: null, way: null, corrected: null, isDetailShown: true }
  await world.jielongEvents.add({ ...empty, ...event, _id, order: orderKey(event.at, _id), jielongId: jielong._id, groupId: jielong.groupId })
}
