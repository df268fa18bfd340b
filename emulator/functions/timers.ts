import type { FunctionDeclaration, TimerTrigger } from './declaration'
import { nextTick } from './cron'
import type { Functions } from './functions'

/** When a function's timer fires next: epoch ms on the emulator's clock, absent when it never will. */
export interface UpcomingTimer {
  function: string
  name: string
  cron: string
  next?: number
}

export interface Timers {
  upcoming(): UpcomingTimer[]
  /** Fires now, due or not. */
  fire(name: string): Promise<unknown>
  /** Fires each timer that has become due since the last look, once. */
  fireDue(): Promise<void>
  /** Forgets what was due: the clock went back. */
  close(): void
}

type TimedFunction = FunctionDeclaration & { timer: TimerTrigger }

/** A missed timer fires once, however many ticks the clock jumped over: WeChat does not catch up either. */
export function createTimers(functions: Functions, now: () => number, isRunning: boolean): Timers {
  const timed = [...functions.declarations.values()].filter((declaration): declaration is TimedFunction => declaration.timer !== undefined)
  let seen = now()
  const ticking = isRunning && timed.length > 0 ? setInterval(() => void fireDue().catch(() => undefined), 1000) : undefined
  ticking?.unref()

  async function run({ name, timer }: TimedFunction): Promise<unknown> {
    const event = { Type: 'Timer', TriggerName: timer.name, Time: new Date(now()).toISOString() }
    return JSON.parse(await functions.invoke(name, JSON.stringify(event), { source: 'wx_trigger' }))
  }

  async function fireDue(): Promise<void> {
    const from = seen
    seen = now()
    const due = timed.filter(({ timer }) => (nextTick(timer.cron, from) ?? Infinity) <= seen)
    // A timer's result and its failure go nowhere but to the log, as on WeChat.
    await Promise.allSettled(due.map(run))
  }

  return {
    upcoming: () => timed.map(({ name, timer }) => ({ function: name, name: timer.name, cron: timer.cron.text, next: nextTick(timer.cron, now()) })),
    fireDue,
    fire: async name => {
      const declaration = timed.find(candidate => candidate.name === name)
      if (!declaration) throw new Error(`${name} has no timer in its config.json`)
      return run(declaration)
    },
    close: () => clearInterval(ticking),
  }
}
