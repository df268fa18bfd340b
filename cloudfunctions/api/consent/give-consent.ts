import { fail, ok } from '@shouhou/shared'
import { answer } from '../../cloud/answer'
import { hasCaseEvent, writeCaseEvent, writeConsents } from '../../cloud/case-events'
import type { CaseDoc } from '../../cloud/documents'
import { _ } from '../../cloud/sdk'
import { caseViewOf, viewerOf } from '../case/case-view'
import { findMyCase } from '../case/my-case'
import { rewriteCase } from '../case/rewrite-case'
import { areWatchdogs } from './watchdogs'

type Consents = CaseDoc['sharing']

const sharingOf = (sharing: Consents): object => ({ sharing: _.set(sharing), sharedWith: _.set(sharing.map(({ watchdogId }) => watchdogId)) })

/** The same consent again keeps the day on which it was given; another scope is a new consent. */
const withConsent = (sharing: Consents, given: Consents[number]): Consents => {
  const earlier = sharing.find(({ watchdogId }) => watchdogId === given.watchdogId)
  if (earlier === undefined) return [...sharing, given]
  if (earlier.withIdentifiers === given.withIdentifiers) return sharing
  return sharing.map((consent) => (consent === earlier ? given : consent))
}

export const giveConsent = answer('consent.give', async ({ input, actor, now }) => {
  const { caseId, watchdogId, withIdentifiers } = input
  const mine = await findMyCase({ caseId }, actor.personId)
  if (!mine.ok) return mine
  if (!(await areWatchdogs([watchdogId]))) return fail({ code: 'consent/not-a-watchdog' })
  const written = await rewriteCase(caseId, 'tick', ({ sharing }) => ok(sharingOf(withConsent(sharing, { watchdogId, withIdentifiers, givenAt: now }))))
  if (!written.ok) return written
  await writeConsents(written.value)
  return ok(await caseViewOf(written.value, viewerOf(actor, null)))
})

export const withdrawConsent = answer('consent.withdraw', async ({ input, actor, now }) => {
  const { caseId, watchdogId } = input
  const mine = await findMyCase({ caseId }, actor.personId)
  if (!mine.ok) return mine
  const event = { caseId, what: 'sharing-withdrawn', detail: watchdogId, at: now } as const
  const given = mine.value.sharing.find((consent) => consent.watchdogId === watchdogId)
  if (given === undefined) return (await hasCaseEvent(event)) ? ok(await caseViewOf(mine.value, viewerOf(actor, null))) : fail({ code: 'consent/not-given' })
  // First: behind the write that withdraws nobody would know any more that it is still to be told. One consent ends once.
  await writeCaseEvent({ ...event, byId: actor.personId }, given.givenAt)
  const written = await rewriteCase(caseId, 'tick', ({ sharing, sharedWith }) =>
    sharedWith.includes(watchdogId) ? ok(sharingOf(sharing.filter((consent) => consent.watchdogId !== watchdogId))) : fail({ code: 'consent/not-given' }),
  )
  return written.ok ? ok(await caseViewOf(written.value, viewerOf(actor, null))) : written
})
