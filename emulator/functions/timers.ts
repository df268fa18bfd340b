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
  /** Fires each timer that has become due since the last look, once. Resolves when they have run. */
  fireDue(): Promise<void>
  close(): void
}

type TimedFunction = FunctionDeclaration & { timer: TimerTrigger }

/**
 * A missed timer fires once, however many ticks the clock jumped over: WeChat does not catch up either.
 * A tick that finds the last run still going is left out, so that slow functions do not pile up.
 */
export function createTimers(functions: Functions, now: () => number, isRunning: boolean): Timers {
  const timed = [...functions.declarations.values()].filter((declaration): declaration is TimedFunction => declaration.timer !== undefined)
  const running = new Map<string, Promise<unknown>>()
  let seen = now()
  const ticking = isRunning && timed.length > 0 ? setInterval(tick, 1000) : undefined
  ticking?.unref()

  async function run({ name, timer }: TimedFunction): Promise<unknown> {
    const event = { Type: 'Timer', TriggerName: timer.name, Time: `${new Date(now()).toISOString().slice(0, 19)}Z`, Message: '' }
    const work = functions.invoke(name, JSON.stringify(event), { source: 'wx_trigger' })
    running.set(name, work)
    try {
      return JSON.parse(await work)
    } finally {
      if (running.get(name) === work) running.delete(name)
    }
  }

  function takeDue(): TimedFunction[] {
    const from = seen
    seen = now()
    return timed.filter(({ timer }) => nextTick(timer.cron, from, seen) !== undefined)
  }

  // A timer's result and its failure go nowhere but to the log, as on WeChat.
  function tick(): void {
    for (const each of takeDue()) if (!running.has(each.name)) void run(each).catch(() => undefined)
  }

  /** The clock was moved: whoever moved it wants the run of that day, after the one that is still going. */
  async function runAfter(each: TimedFunction): Promise<void> {
    await running.get(each.name)?.catch(() => undefined)
    await run(each)
  }

  return {
    upcoming: () => timed.map(({ name, timer }) => ({ function: name, name: timer.name, cron: timer.cron.text, next: nextTick(timer.cron, now()) })),
    fireDue: async () => void (await Promise.allSettled(takeDue().map(runAfter))),
    fire: async name => {
      const declaration = timed.find(candidate => candidate.name === name)
      if (!declaration) throw new Error(`${name} has no timer in its config.json`)
      return run(declaration)
    },
    close: () => clearInterval(ticking),
  }
}
