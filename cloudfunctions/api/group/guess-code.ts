import { fail, ok, type Result } from '@shouhou/shared'
import { GUESSES_LIMIT, GUESSES_WITHIN_MS } from '@shouhou/shared/group'
import { idOf } from '../../cloud/digest'
import { _ } from '../../cloud/sdk'
import { world } from '../../cloud/world'

interface Guess { personId: string; code: string; now: number }

/** Another request of the same person may write between two looks. */
const TRIES = 3

const guessesId = (personId: string): string => idOf('gu', personId)

/** One write each, so that no two guesses at the same moment count as one. */
const count = async ({ personId, code, now }: Guess): Promise<boolean> => {
  const _id = guessesId(personId)
  const first = { since: now, left: GUESSES_LIMIT - 1 }
  const isRecent = { since: _.gt(now - GUESSES_WITHIN_MS), left: _.gt(0), codes: _.nin([code]) }
  if ((await world.guesses.change({ _id, ...isRecent }, { left: _.inc(-1), codes: _.push([code]) })) === 1) return true
  if (await world.guesses.add({ _id, ...first, codes: [code] })) return true
  return (await world.guesses.change({ _id, since: _.lte(now - GUESSES_WITHIN_MS) }, { ...first, codes: _.set([code]) })) === 1
}

/** Counted before anything is looked up: otherwise many at the same moment would all be answered. */
const mayGuess = async (guess: Guess): Promise<Result<null>> => {
  let until = guess.now
  for (let tried = 0; tried < TRIES; tried += 1) {
    if (await count(guess)) return ok(null)
    const counted = await world.guesses.get(guessesId(guess.personId))
    // An old card asks again each time that it is opened.
    if (counted?.codes.includes(guess.code)) return ok(null)
    until = (counted?.since ?? guess.now) + GUESSES_WITHIN_MS
    if (counted?.left === 0) break
  }
  return fail({ code: 'group/too-many-guesses', until })
}

const forget = async ({ personId, code }: Guess): Promise<void> => {
  await world.guesses.change({ _id: guessesId(personId), codes: code }, { left: _.inc(1), codes: _.pull(code) })
}

/** What a code leads to, null for a wrong one. A person may try so many wrong ones in an hour; a right one costs nothing. */
export const guessCode = async <T>(guess: Guess, find: () => Promise<T | null>): Promise<Result<T | null>> => {
  const may = await mayGuess(guess)
  if (!may.ok) return may
  const found = await find()
  if (found !== null) await forget(guess)
  return ok(found)
}
