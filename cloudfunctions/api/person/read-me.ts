import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { meOf } from './me-of'

export const readMe = answer('person.me', async ({ actor }) => ok(meOf(actor, actor.person)))
