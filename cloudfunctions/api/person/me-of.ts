import type { Me } from '@shouhou/shared/person'
import type { Actor } from '../../cloud/actor'
import type { PersonDoc } from '../../cloud/documents'
import { reviewOf } from '../../cloud/names'

export const meOf = (actor: Actor, person: PersonDoc | null): Me => ({
  person: person === null ? null : { personId: person._id, nickname: person.nickname, review: reviewOf(person.review), registeredAt: person.registeredAt },
  isOperator: actor.isOperator,
})
