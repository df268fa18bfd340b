import { ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { groupCardOf, groupViewOf } from './group-view'

export const readGroupCard = answer('group.card', async ({ place }) => ok(await groupCardOf(place)))

export const readGroup = answer('group.read', async ({ place }) => ok(await groupViewOf(place)))
