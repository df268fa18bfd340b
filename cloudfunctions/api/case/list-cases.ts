import { ok, PAGE_SIZE, type PageOf } from '@shouhou/shared'
import { modelKey } from '@shouhou/shared/case'
import type { Calls } from '@shouhou/shared/calls'
import { answer } from '../../cloud/answer'
import type { CaseDoc } from '../../cloud/documents'
import { filledPage } from '../../cloud/filled-page'
import { world } from '../../cloud/world'
import { caseRowsOf } from './case-rows'
import { sightOf, viewerOf } from './viewer'

type Read = (cursor: string | undefined) => Promise<PageOf<CaseDoc>>

/** The first word may be the brand, which a model may carry in its own name as well. */
const keyOf = (model: string): string => {
  const [brand = '', ...rest] = model.split(' ')
  return modelKey(brand, rest.join(' '))
}

const filters = ({ model = '', faultCode, state }: Calls['case.list']['input']): object => ({
  ...(model === '' ? {} : { modelKey: keyOf(model) }),
  ...(faultCode === undefined ? {} : { 'report.faultCode': faultCode }),
  ...(state === undefined ? {} : { state }),
})

/** Two lists as one, newest first; what stands in both counts once. */
const merged = (left: Read, right: Read): Read => async (cursor) => {
  const pages = await Promise.all([left(cursor), right(cursor)])
  const docs = [...new Map(pages.flatMap(({ items }) => items).map((doc) => [doc._id, doc])).values()].sort((a, b) => (a.order < b.order ? 1 : -1))
  const items = docs.slice(0, PAGE_SIZE)
  const isMore = docs.length > items.length || pages.some(({ next }) => next !== null)
  return { items, next: isMore ? (items.at(-1)?.order ?? null) : null }
}

const reading = (where: object): Read => (cursor) => world.cases.page(where, { cursor })

export const listCases = answer('case.list', async ({ input, actor, place }) => {
  const filter = filters(input)
  const filed = reading({ groupId: input.groupId, ...filter })
  const read = place.group.kind === 'watchdog' ? merged(filed, reading({ sharedWith: input.groupId, ...filter })) : filed
  const viewer = viewerOf(actor, place)
  const { items, next } = await filledPage(read, { cursor: input.cursor, keep: (doc) => sightOf(doc, viewer) !== null })
  return ok({ items: await caseRowsOf(items, viewer), next })
})

export const listMyCases = answer('case.listMine', async ({ input, actor }, { cases }) => {
  const { items, next } = await cases.page({ authorId: actor.personId }, { cursor: input.cursor })
  return ok({ items: await caseRowsOf(items, viewerOf(actor, null)), next })
})
