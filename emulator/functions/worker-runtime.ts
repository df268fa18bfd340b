import { failed } from './correspondence'
import { createIdlers } from './idlers'
import { startInstance, type Instance, type Surroundings } from './instance'
import type { FunctionCall, Runtime } from './runtime'
import { createTurns, type Turns } from './turns'
import { versionOf } from './version'

export interface Pool extends Surroundings {
  /** How many calls may run at once, at each depth: a call made by a function must not wait for its caller's turn. */
  size: number
}

/**
 * Functions in worker threads: one call each at a time, own `process.env`, kept warm, killed when they take too long
 * or too much, loaded anew when their files have changed.
 */
export function createWorkerRuntime({ size, ...surroundings }: Pool): Runtime {
  // Functions that call functions need twice as many: fewer would end and start threads at every call.
  const idlers = createIdlers(2 * size)
  const live = new Set<Instance>()
  const turns = new Map<number, Turns>()
  let isClosed = false

  function turnsAt(depth: number): Turns {
    const known = turns.get(depth) ?? createTurns(size)
    turns.set(depth, known)
    return known
  }

  async function start(call: FunctionCall, version: string): Promise<Instance> {
    for (const each of live) if (each.isDead()) live.delete(each)
    const instance = await startInstance(call, version, surroundings)
    live.add(instance)
    if (!isClosed) return instance
    await instance.stop()
    throw failed('the emulator is closing')
  }

  async function runWarm(call: FunctionCall): Promise<string> {
    if (isClosed) throw failed('the emulator is closing')
    const version = versionOf(call.declaration.entry)
    const instance = idlers.take(call.declaration.name, version) ?? (await start(call, version))
    try {
      return await instance.run(call)
    } finally {
      if (!instance.isDead()) idlers.park(instance)
    }
  }

  return {
    async run(call) {
      const own = turnsAt(call.depth)
      await own.take()
      try {
        return await runWarm(call)
      } finally {
        own.give()
      }
    },
    async close() {
      isClosed = true
      idlers.close()
      await Promise.all([...live].map(instance => instance.stop()))
    },
  }
}
