import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { caseViewOf, viewerOf } from './case-view'
import { findMyCase } from './my-case'
import { sightOf } from './viewer'

export const readCase = answer('case.read', async ({ input, actor, place }, { cases }) => {
  const doc = await cases.get(input.caseId)
  const viewer = viewerOf(actor, place)
  return doc === null || sightOf(doc, viewer) === null ? fail({ code: 'case/not-found' }) : ok(await caseViewOf(doc, viewer))
})

export const readMyCase = answer('case.readMine', async ({ input, actor }) => {
  const mine = await findMyCase(input, actor.personId)
  return mine.ok ? ok(await caseViewOf(mine.value, viewerOf(actor, null))) : mine
})
