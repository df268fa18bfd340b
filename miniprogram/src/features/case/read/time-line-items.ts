import type { CaseEvent, CaseView } from '@shouhou/shared/case'
import { CHANNEL_NAMES, type ChannelKind } from '@shouhou/shared/channel'
import { PROVIDER_LABELS, type ProviderKind } from '@shouhou/shared/repair'
import { dayOf } from '@shouhou/shared'
import { sayWhen } from '../../../words'
import * as say from '../../../words/case/read'

/** One thing that happened to a case, or that is still to come. */
export interface TimeLineItem {
  readonly key: string
  /** Epoch ms. */
  readonly at: number
  /** '昨天 18:30'. */
  readonly when: string
  readonly title: string
  readonly detail: string
  readonly tone: 'plain' | 'success' | 'warn' | 'danger'
}

const TONES: Partial<Record<CaseEvent['what'], TimeLineItem['tone']>> = { solved: 'success', reopened: 'warn', hidden: 'danger', restored: 'success' }

const isDecision = ({ what }: CaseEvent): boolean => what === 'hidden' || what === 'restored'

/** Ten photos that came in on one day are one thing that happened. */
const goesWith = (event: CaseEvent, later: CaseEvent): boolean =>
  event.what === 'evidence-added' && later.what === event.what && event.by?.personId === later.by?.personId && dayOf(event.at) === dayOf(later.at)

const kindsOfBoth = (one: string, other: string): string => [...new Set([...one.split('、'), ...other.split('、')])].filter(Boolean).join('、')

const together = (events: readonly CaseEvent[]): CaseEvent[] =>
  events.reduce<CaseEvent[]>((before, event) => {
    const last = before[before.length - 1]
    return last && goesWith(last, event) ? [...before.slice(0, -1), { ...event, detail: kindsOfBoth(last.detail, event.detail) }] : [...before, event]
  }, [])

const whoDid = ({ by, ...event }: CaseEvent, { isMine, author }: CaseView): string => {
  if (by === null) return isDecision({ by, ...event }) ? say.admin : ''
  return isMine && by.personId === author.personId ? say.me : by.nickname
}

const OF_CHANNEL: readonly CaseEvent['what'][] = ['channel-taken', 'channel-answered']
const OF_REPAIR: readonly CaseEvent['what'][] = ['dropped-off', 'picked-up']

/** Kinds by the names that people have for them. */
const detailOf = (event: CaseEvent): string => {
  const { what, detail } = event
  if (OF_REPAIR.includes(what)) return PROVIDER_LABELS[detail as ProviderKind] ?? ''
  if (OF_CHANNEL.includes(what)) return CHANNEL_NAMES[detail as ChannelKind] ?? ''
  return detail && isDecision(event) ? say.reason(detail) : detail
}

/** What happened to the case, oldest first, as it is told to this reader. */
export const itemsOf = (found: CaseView, now: number): readonly TimeLineItem[] =>
  // Filed with consents, or into a 接龙, all of it happened at the same moment.
  together([...found.events].sort((one, other) => one.at - other.at || Number(other.what === 'filed') - Number(one.what === 'filed')))
    .map((event, place): TimeLineItem => ({
      key: `${event.at} ${event.what} ${place}`,
      at: event.at,
      when: sayWhen(event.at, now),
      title: [whoDid(event, found), say.happened[event.what]].filter(Boolean).join(' '),
      detail: detailOf(event),
      tone: TONES[event.what] ?? 'plain',
    }))
