import { _ } from '../../cloud/sdk'
import { lookId, world } from '../../cloud/world'

/** Remembers the latest look; an earlier one, or the same again, changes nothing. */
export const keepLook = async (subjectId: string, personId: string, at: number): Promise<void> => {
  const _id = lookId(subjectId, personId)
  if (await world.looks.add({ _id, personId, subjectId, at })) return
  await world.looks.change({ _id, at: _.lt(at) }, { at })
}

/** When this person last looked at each of these; undefined for never. One read. */
export const looksOf = async (subjectIds: readonly string[], personId: string): Promise<(subjectId: string) => number | undefined> => {
  const found = await world.looks.getMany(subjectIds.map((subjectId) => lookId(subjectId, personId)))
  return (subjectId) => found.get(lookId(subjectId, personId))?.at
}
