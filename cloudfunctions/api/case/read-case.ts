import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { caseViewOf, viewerOf } from './case-view'
import { sightOf } from './viewer'

export const readCase = answer('case.read', async ({ input, actor, place }, { cases }) => {
  const doc = await cases.get(input.caseId)
  const viewer = viewerOf(actor, place)
  return doc === null || sightOf(doc, viewer) === null ? fail({ code: 'case/not-found' }) : ok(await caseViewOf(doc, viewer))
})
