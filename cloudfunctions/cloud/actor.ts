import { fail, ok, type Asks, type Result } from '@shouhou/shared'
import { BEFORE_VERIFICATION, may, type Action, type Role, type Standing } from '@shouhou/shared/permission'
import type { GroupDoc, MemberDoc, PersonDoc } from './documents'
import { sdk } from './sdk'
import { memberId, personIdOf, world } from './world'

/** Who is asking, as the cloud says: the event has no part in it. */
export interface Actor {
  openid: string
  personId: string
  /** Null before registration. */
  person: PersonDoc | null
  isOperator: boolean
}

/** Where the actor stands in the group that the input names. */
export interface Place {
  group: GroupDoc
  member: MemberDoc | null
  role: Role | null
  standings: Standing[]
}

const operators = (): string[] => (process.env['OPERATORS'] ?? '').split(',').map((openid) => openid.trim()).filter((openid) => openid !== '')

/**
 * The only place that decides who somebody is. Today: WeChat's identity from the cloud's context. A signed web session
 * for people at a desk becomes a second source here, and nowhere else.
 */
export const whoAsks = async (): Promise<Actor | null> => {
  const openid = sdk.getWXContext().OPENID
  if (openid === undefined || openid === '') return null
  const personId = personIdOf(openid)
  return { openid, personId, person: await world.people.get(personId), isOperator: operators().includes(openid) }
}

/** What set this run off, in WeChat's words: the first of a chain that grows with every function called by a function. */
export const origin = (): string => (sdk.getWXContext().SOURCE ?? '').split(',')[0] ?? ''

export const isSentByTimer = (): boolean => origin() === 'wx_trigger'

/**
 * Whether WeChat or the cloud itself may be behind this run: only what is known to have no person's device behind it.
 * WeChat's own messages may carry the openid of whom they are about, so an openid says nothing; the documents name no
 * source of theirs, which makes it `wx_unknown`.
 */
export const isSentByWechat = (): boolean => ['wx_unknown', 'scf'].includes(origin())

export const placeOf = async (actor: Actor, groupId: string): Promise<Place | null> => {
  const [group, member] = await Promise.all([world.groups.get(groupId), world.members.get(memberId(groupId, actor.personId))])
  if (group === null) return null
  const role = member?.state === 'in' ? (group.ownerId === actor.personId ? 'owner' : member.role) : null
  return { group, member, role, standings: [role ?? 'visitor', ...(actor.isOperator ? (['operator'] as const) : [])] }
}

const WAITS_FOR_OPERATOR = ['waiting', 'refused']

/** What the table and the group's verification let this person do here. */
export const canDo = (place: Place, action: Action): boolean =>
  may(place.group.kind, place.standings, action) && (!WAITS_FOR_OPERATOR.includes(place.group.verification) || BEFORE_VERIFICATION.includes(action))

const allowAction = (place: Place | null, action: Action): Result<Place> => {
  if (place === null) return fail({ code: 'group/not-found' })
  if (!may(place.group.kind, place.standings, action)) return fail({ code: 'group/not-allowed', action })
  if (!canDo(place, action)) return fail({ code: 'group/not-verified' })
  return ok(place)
}

/** Whether this actor may ask this at all; answers the place for calls about a group. */
export const admit = async (actor: Actor, asks: Asks, input: unknown): Promise<Result<Place | null>> => {
  if (asks === 'signed-in') return ok(null)
  const isForStrangers = typeof asks === 'object' && asks.isForStrangers === true
  if (actor.person === null && !isForStrangers) return fail({ code: 'call/not-registered' })
  if (asks === 'registered') return ok(null)
  if (asks === 'operator') return actor.isOperator ? ok(null) : fail({ code: 'call/not-operator' })
  return allowAction(await placeOf(actor, (input as { groupId: string }).groupId), asks.action)
}
