import { change, question } from '../call'
import { Id } from '../ids'
import * as z from '../z'

/** At most so many articles are pinned in a group. */
export const PINS_LIMIT = 5

const Pins = z.array(Id)

export const knowledgeCalls = {
  'knowledge.pins': question({
    says: 'Which articles this group has pinned, in its order.',
    asks: { action: 'knowledge.read' }, input: z.strictObject({ groupId: Id }), output: Pins, errors: [],
  }),
  'knowledge.pin': change({
    says: 'Pin an article for the group, or take the pin out.',
    asks: { action: 'knowledge.pin' }, input: z.strictObject({ groupId: Id, articleId: Id, isPinned: z.boolean() }), output: Pins,
    errors: ['knowledge/not-found', 'knowledge/too-many'],
  }),
}
