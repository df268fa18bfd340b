import { createRequire } from 'node:module'
import path from 'node:path'
import type { Circus } from '@jest/types'
import { TestEnvironment } from 'jest-environment-node'

const builtEmulator = path.resolve(__dirname, '../../dist/emulator/index.js')

/** Time-outs are for what hangs, and a machine may be slow and busy: never sooner, and twice what a test or a hook says itself. */
const SOONEST_END_MS = 300_000

const KEPT = 10
const LONGEST = 1000

const isLog = (chunk: unknown): chunk is string => typeof chunk === 'string' && chunk.startsWith('{"what":')

const orLater = (ms: number | null | undefined): number | undefined => (typeof ms === 'number' ? Math.max(2 * ms, SOONEST_END_MS) : undefined)

/**
 * Every test runs in it. What the functions log is read only with a test that fails: there it says what broke, and stands
 * in its error. And nothing gives up soon.
 */
export default class Environment extends TestEnvironment {
  private said: string[] = []
  private readonly write = process.stdout.write

  override async setup(): Promise<void> {
    await super.setup()
    // The same for all files that this process runs: what is loaded and warm stays so. Files that never ask do not load it.
    Object.assign(this.global, { builtEmulator: () => createRequire(__filename)(builtEmulator) as unknown })
    const { write } = this
    process.stdout.write = ((...words: Parameters<typeof write>) => {
      if (!isLog(words[0])) return write.apply(process.stdout, words)
      this.said.push(words[0].trim().replaceAll('\\n', '\n    ').slice(0, LONGEST))
      words.forEach((word: unknown) => { if (typeof word === 'function') word() })
      return true
    }) as typeof write
  }

  override async teardown(): Promise<void> {
    process.stdout.write = this.write
    await super.teardown()
  }

  handleTestEvent(event: Circus.AsyncEvent | Circus.SyncEvent, state: Circus.State): void {
    if (event.name === 'test_start') {
      this.said = []
      state.testTimeout = Math.max(state.testTimeout, SOONEST_END_MS)
      event.test.timeout = orLater(event.test.timeout)
    }
    if (event.name === 'hook_start') {
      state.testTimeout = Math.max(state.testTimeout, SOONEST_END_MS)
      event.hook.timeout = orLater(event.hook.timeout)
    }
    if (event.name === 'test_fn_failure' || event.name === 'hook_failure') this.explain(event.error as { stack?: unknown } | null)
  }

  private explain(error: { stack?: unknown } | null): void {
    if (this.said.length === 0 || typeof error?.stack !== 'string') return
    error.stack += `\n\n  The functions said last:\n  ${this.said.slice(-KEPT).join('\n  ')}`
    this.said = []
  }
}
