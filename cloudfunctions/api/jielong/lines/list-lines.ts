import { fail, ok } from '@shouhou/shared'
import { answer } from '../../../cloud/answer'
import { filledPage } from '../../../cloud/filled-page'
import { _ } from '../../../cloud/sdk'
import { viewerOf } from '../../case/viewer'
import { idsIn } from '../merge/family'
import { findRoot } from '../merge/resolve'
import { asKept, knownAmong } from './known-lines'
import { linesOf, maySeeLine } from './line-view'

export const listLines = answer('jielong.lines', async ({ input, actor, place }, { lines }) => {
  const viewer = viewerOf(actor, place)
  const jielong = await findRoot(input.jielongId, viewer)
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  const { items, next } = await filledPage((cursor) => lines.page({ jielongId: _.in(idsIn(jielong)) }, { cursor, direction: 'asc' }), {
    cursor: input.cursor,
    keep: (doc) => maySeeLine(doc, viewer),
  })
  return ok({ items: await linesOf(items, jielong.groupId, viewer), next })
})

export const matchLines = answer('jielong.matchLines', async ({ input, actor, place }) => {
  const jielong = await findRoot(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  const known = await knownAmong(jielong, input.lines.map(asKept))
  return ok({ known: known.flatMap((isKnown, at) => (isKnown ? [at] : [])) })
})
