import type { Collection, Stored } from './collection'

interface Slotted extends Stored { slot: number }

/** Whose slots they are, and how many. */
interface Slots { where: object; limit: number }

const freeSlot = async <D extends Slotted>(collection: Collection<D>, { where, limit }: Slots): Promise<number | null> => {
  const taken = new Set((await collection.pick({ where }, ['slot'])).map(({ slot }) => slot))
  return Array.from({ length: limit }, (_slot, at) => at).find((slot) => !taken.has(slot)) ?? null
}

/** Adds it in a slot of its own; null when none is free. Keeps the first when a request is repeated; takes another slot when somebody was quicker. */
export const addInSlot = async <D extends Slotted>(collection: Collection<D>, inSlot: (slot: number) => D, slots: Slots): Promise<D | null> => {
  for (;;) {
    const earlier = await collection.get(inSlot(0)._id)
    if (earlier !== null) return earlier
    const slot = await freeSlot(collection, slots)
    if (slot === null) return null
    const made = inSlot(slot)
    if (await collection.add(made)) return made
  }
}
