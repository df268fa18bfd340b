import { idOf } from '../cloud/digest'
import { queueIfHeld, writeStep } from '../cloud/review'
import { checkTexts } from '../cloud/safety'
import { world } from '../cloud/world'
import { refreshKindsBehind } from '../api/case/evidence-kinds'
import { followCase } from '../api/jielong/follow-case'
import { inTurn, turn, TURN } from './turn'
import { SOURCES, type WaitingText } from './waiting-texts'

const AT_ONCE = 50
/** One text may fail on its own; three in a row mean that the check is down. */
const FAILURES = 3

type Outcome = 'passed' | 'held' | 'refused' | 'down'

const ask = async ({ texts, scene, authorId }: WaitingText): Promise<Outcome> => {
  const author = await world.people.get(authorId)
  if (author === null) return 'held'
  const checked = await checkTexts(texts, scene, author)
  if (!checked.ok) return 'refused'
  if (checked.value.check === 'passed') return 'passed'
  return checked.value.isHeld ? 'held' : 'down'
}

const CHANGES: Record<Exclude<Outcome, 'down'>, object> = {
  passed: { 'review.check': 'passed' },
  held: { 'review.isHeld': true },
  refused: { 'review.check': 'refused' },
}

const tellGroups = async ({ excerpt: excerptNow, subject, groups }: WaitingText, outcome: Outcome, now: number): Promise<void> => {
  const excerpt = await excerptNow()
  for (const groupId of await groups()) {
    const held = { groupId, subject, excerpt }
    if (outcome === 'held') await queueIfHeld({ check: 'waiting', isHeld: true }, held, now)
    else await writeStep({ ...held, step: 'checked', byId: null, reason: '' }, { id: idOf('h', groupId, subject.noun, subject.id, 'checked', String(now)), now })
  }
}

const settle = async (waiting: WaitingText, outcome: Exclude<Outcome, 'down'>, now: number): Promise<void> => {
  const isWritten = await waiting.settle(CHANGES[outcome])
  if (isWritten && outcome !== 'passed') await tellGroups(waiting, outcome, now)
  if (isWritten && outcome === 'passed' && waiting.subject.noun === 'case') await followCase(waiting.subject.id, now)
  if (isWritten && outcome === 'refused' && waiting.subject.noun === 'evidence') await refreshKindsBehind(waiting.subject.id, now)
}

/** Texts that were saved while the content check was down, at most fifty a run. */
export const askTextsAgain = async (now: number): Promise<number> => {
  const waiting = (await Promise.all(SOURCES.map((waitingIn) => waitingIn(AT_ONCE)))).flat()
  const isOver = turn(TURN.ask)
  let settled = 0
  let failures = 0
  for (const one of inTurn(waiting, now).slice(0, AT_ONCE)) {
    const outcome = await ask(one)
    if (outcome !== 'down') {
      await settle(one, outcome, now)
      settled += 1
    }
    failures = outcome === 'down' ? failures + 1 : 0
    if (failures === FAILURES || isOver()) break
  }
  return settled
}
