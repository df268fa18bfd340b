import { fail, ok, type Result } from '@shouhou/shared'
import { isLate } from '@shouhou/shared/jielong'
import { answer, type Question } from '../../cloud/answer'
import type { JielongDoc } from '../../cloud/documents'
import { world } from '../../cloud/world'
import { viewerOf } from '../case/viewer'
import { textsOf } from '../group/group-view'
import { findJielong, viewNow } from './jielong-view'
import { closeOnce, openKeyOf, whoHolds } from './open-key'

const LEADERS: readonly (string | null)[] = ['owner', 'admin', 'organiser']

type OfJielong = Pick<Question<'jielong.close'>, 'input' | 'actor' | 'place' | 'now'>

/** Whoever started it, or leads the group. */
const findOwn = async ({ input, actor, place }: OfJielong): Promise<Result<JielongDoc>> => {
  const jielong = await findJielong(input.jielongId, viewerOf(actor, place))
  if (jielong === null) return fail({ code: 'jielong/not-found' })
  return jielong.startedById === actor.personId || LEADERS.includes(place.role) ? ok(jielong) : fail({ code: 'jielong/not-yours' })
}

const seenNow = ({ input, actor, place, now }: OfJielong): ReturnType<typeof viewNow> =>
  viewNow(input.jielongId, { viewer: viewerOf(actor, place), groupName: textsOf(place).name, now })

export const close = answer('jielong.close', async (question) => {
  const found = await findOwn(question)
  if (!found.ok) return found
  return (await closeOnce(found.value)) ? ok(await seenNow(question)) : fail({ code: 'jielong/closed' })
})

const openAgain = async (jielong: JielongDoc, now: number): Promise<Result<null>> => {
  const openKey = openKeyOf(jielong)
  const holder = await whoHolds(openKey, now)
  if (holder !== null && holder !== jielong._id) return fail({ code: 'jielong/already-open', jielongId: holder })
  const opened = await world.jielongs.changeUnlessTaken({ _id: jielong._id, state: 'closed' }, { state: 'open', openKey })
  if (opened === null) return openAgain(jielong, now)
  return opened === 1 ? ok(null) : fail({ code: 'jielong/not-closed' })
}

export const reopen = answer('jielong.reopen', async (question) => {
  const found = await findOwn(question)
  if (!found.ok) return found
  const { value: jielong } = found
  if (jielong.closesAt !== null && isLate(jielong, question.now)) return fail({ code: 'jielong/late', closesAt: jielong.closesAt })
  const opened = await openAgain(jielong, question.now)
  return opened.ok ? ok(await seenNow(question)) : opened
})
