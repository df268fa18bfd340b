import { startInstance, type Instance } from './instance'
import type { Environment, FunctionCall, Runtime } from './runtime'

/** WeChat reclaims an instance that nobody has called for about half an hour; memory is dearer here. */
const longestIdle = 5 * 60 * 1000

interface Pool {
  place: Environment
  /** How many calls may run at once. A call made by a function does not wait, or the pool would wait for itself. */
  size: number
  clockOffset: () => number
}

/** Functions in worker threads: one call each at a time, own `process.env`, kept warm, killed when they take too long. */
export function createWorkerRuntime({ place, size, clockOffset }: Pool): Runtime {
  const idle: Instance[] = []
  const waiting: (() => void)[] = []
  let running = 0
  let isClosed = false

  async function takeTurn(isNested: boolean): Promise<void> {
    // Whoever waits gets the turn of whoever leaves, so that nobody slips in between.
    if (running >= size && !isNested) return new Promise<void>(resolve => waiting.push(resolve))
    running += 1
  }

  function giveTurn(): void {
    const next = running <= size ? waiting.shift() : undefined
    if (next) next()
    else running -= 1
  }

  function takeIdle(name: string): Instance | undefined {
    for (let index = idle.length - 1; index >= 0; index -= 1) {
      const instance = idle[index]
      if (!instance || (instance.name !== name && !instance.isDead)) continue
      idle.splice(index, 1)
      if (!instance.isDead) return instance
    }
    return undefined
  }

  function park(instance: Instance): void {
    if (instance.isDead) return
    instance.idleSince = Date.now()
    idle.push(instance)
    if (isClosed) return void stopIdle()
    // A burst leaves more instances than the pool is meant to keep: the longest idle go first.
    while (idle.length > size) void idle.shift()?.stop()
  }

  async function stopIdle(): Promise<void> {
    await Promise.all(idle.splice(0).map(instance => instance.stop()))
  }

  const sweeping = setInterval(() => {
    while (idle[0] && Date.now() - idle[0].idleSince > longestIdle) void idle.shift()?.stop()
  }, 30_000)
  sweeping.unref()

  return {
    async run(call: FunctionCall) {
      await takeTurn(call.isNested)
      try {
        const instance = takeIdle(call.declaration.name) ?? (await startInstance(call.declaration, place, clockOffset()))
        try {
          return await instance.run(call, clockOffset())
        } finally {
          park(instance)
        }
      } finally {
        giveTurn()
      }
    },
    async close() {
      isClosed = true
      clearInterval(sweeping)
      await stopIdle()
    },
  }
}
