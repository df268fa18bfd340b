import { fail, ok, type Result } from '@shouhou/shared'
import type { AnswerDoc } from './documents'
import { idOf, sha256 } from './digest'
import { _ } from './sdk'
import { world } from './world'

/** Longer than any function may run: whoever holds a claim that old is dead. */
const STALE_MS = 65_000
const PATIENCE_MS = 6_000
const FIRST_PAUSE_MS = 60

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms) })

/** `since`: when the change was first asked for, so that a second run makes the same ids and times. */
type Claim = { mine: true; since: number } | { mine: false; answer: Result<unknown> }

type Again = (() => Promise<Result<unknown>>) | null

const firstAnswer = async (id: string, digest: string, now: number): Promise<Claim | 'running'> => {
  const earlier = await world.answers.get(id)
  // Its owner refused and gave the claim back between our two looks.
  if (earlier === null) return (await world.answers.add({ _id: id, digest, state: 'running', value: null, at: now, since: now })) ? { mine: true, since: now } : 'running'
  if (earlier.digest !== digest) return { mine: false, answer: fail({ code: 'call/key-reused' }) }
  if (earlier.state === 'done') return { mine: false, answer: ok(earlier.value) }
  const isStale = earlier.at < now - STALE_MS
  if (isStale && (await world.answers.change({ _id: id, state: 'running', at: earlier.at }, { at: now })) === 1) return { mine: true, since: earlier.since }
  return 'running'
}

const claim = async (doc: AnswerDoc, now: number): Promise<Claim> => {
  if (await world.answers.add(doc)) return { mine: true, since: now }
  // Growing, or many who wait would be most of the load.
  for (let waited = 0, next = FIRST_PAUSE_MS; waited <= PATIENCE_MS; waited += next, next *= 2) {
    const first = await firstAnswer(doc._id, doc.digest, now)
    if (first !== 'running') return first
    await pause(next)
  }
  return { mine: false, answer: fail({ code: 'call/still-running' }) }
}

/**
 * Runs a change once per person and key; a repeated request waits for the first answer and gets it, or asks `again` where
 * none is kept. Refusals are not kept: nothing happened.
 */
export const answerOnce = async (of: { personId: string; call: string; key: string; input: unknown; now: number }, run: (since: number) => Promise<Result<unknown>>, again: Again = null): Promise<Result<unknown>> => {
  const _id = idOf('k', of.personId, of.key)
  const claimed = await claim({ _id, digest: sha256(JSON.stringify([of.call, of.input])), state: 'running', value: null, at: of.now, since: of.now }, of.now)
  if (!claimed.mine) return again !== null && claimed.answer.ok ? again() : claimed.answer

  try {
    const result = await run(claimed.since)
    if (result.ok) await world.answers.change({ _id }, { state: 'done', value: _.set(again === null ? result.value : null) })
    else await world.answers.remove({ _id })
    return result
  } catch (error) {
    await world.answers.remove({ _id })
    throw error
  }
}
