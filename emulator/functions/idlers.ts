import type { Instance } from './instance'

/** WeChat reclaims an instance that nobody has called for about half an hour; memory is dearer here. */
const longestIdle = 5 * 60 * 1000

export interface Idlers {
  /** One that has loaded this version of the function; those of another version end. */
  take(name: string, version: string): Instance | undefined
  park(instance: Instance): void
  close(): void
}

/** Instances that wait for the next call, the longest idle first. */
export function createIdlers(size: number): Idlers {
  const idle: Instance[] = []
  let isClosed = false

  const sweeping = setInterval(() => {
    while (idle[0] && Date.now() - idle[0].idleSince > longestIdle) void idle.shift()?.stop()
  }, 30_000)
  sweeping.unref()

  return {
    take(name, version) {
      for (let index = idle.length - 1; index >= 0; index -= 1) {
        const instance = idle[index]
        if (!instance || (instance.name !== name && !instance.isDead())) continue
        idle.splice(index, 1)
        if (!instance.isDead() && instance.version === version) return instance
        void instance.stop()
      }
      return undefined
    },
    park(instance) {
      instance.idleSince = Date.now()
      idle.push(instance)
      // A burst leaves more instances than the pool is meant to keep: the longest idle go first.
      while (idle.length > (isClosed ? 0 : size)) void idle.shift()?.stop()
    },
    close() {
      isClosed = true
      clearInterval(sweeping)
    },
  }
}
