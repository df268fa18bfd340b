import { Script, createContext } from 'node:vm'
import { DatabaseError } from './database-error'
import { beginQuestion } from './memory-budget'
import { isPlain, isRegExp } from './value/kind'

/** Shorter than the 15 s after which the SDK gives up by itself, so that it hears why. */
export const LONGEST_QUESTION_MS = 10_000

const room = createContext({ work: undefined as unknown })
const script = new Script('work()')

/**
 * Does the work, which has a budget of memory, and breaks it off after so many ms: a pattern like (a+)+$ would keep everybody waiting for days.
 * What is broken off must change nothing on its way: no catch and no finally of it is run.
 */
export function patiently<T>(work: () => T, longest: number): T {
  room['work'] = work
  beginQuestion()
  try {
    return script.runInContext(room, { timeout: longest }) as T
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw reason
    throw new DatabaseError('SERVER_TIMEOUT', `operation exceeded time limit: it was broken off after ${longest} ms`)
  } finally {
    room['work'] = undefined
  }
}

/** Whether something asked holds a pattern or an expression: all else takes no longer than the documents are many. */
export function mayBeEndless(asked: unknown): boolean {
  if (Array.isArray(asked)) return asked.some(mayBeEndless)
  if (isRegExp(asked)) return true
  return isPlain(asked) && Object.keys(asked).some((name) => ENDLESS.has(name) || mayBeEndless(asked[name]))
}

const ENDLESS = new Set(['$regex', '$expr', '$jsonSchema'])
