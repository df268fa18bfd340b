import type { Emulator } from 'wechat-cloud-emulator'
import { open, type Ground, type Opened, type Side } from './ground'
import { KNOWN_DIFFERENCES, type Difference } from './known-differences'
import { readService } from './service'

type Check = (ground: Ground) => Promise<void>
type CheckHere = (emulator: Emulator) => Promise<void>

/** Who can ask it. The keys of an environment make nobody of them. */
export type Asker = 'a deployed function' | 'a person who is signed in' | 'WeChat itself'

export interface Contracts {
  /** What the product relies on, as a sentence. */
  needs(sentence: string, check: Check): void
  /** The same, where the keys of an environment do not reach: held against the emulator, skipped on the service by this name. */
  needsFrom(asker: Asker, sentence: string, check: CheckHere): void
  /** What is known to be otherwise on the service. Held against the side where it can be asked, so that it cannot become untrue unseen. */
  differs(name: Difference, check: CheckHere): void
}

const SIDES: readonly Side[] = readService() === undefined ? ['emulator'] : ['emulator', 'service']

function emulatorOf({ emulator }: Opened): Emulator {
  if (emulator === undefined) throw new Error('only the emulator has functions and people')
  return emulator
}

/** A group of contracts over empty collections with the indexes that the product's of these names have. */
export function contracts(group: string, products: readonly string[], define: (contracts: Contracts) => void): void {
  describe(group, () => {
    describe.each(SIDES)('on the %s', (side) => {
      let opened: Opened
      beforeAll(async () => { opened = await open(side, products) })
      afterAll(async () => { await (opened as Opened | undefined)?.close() })

      const isHere = side === 'emulator'
      define({
        needs: (sentence, check) => test(sentence, () => check(opened.ground)),
        needsFrom: (asker, sentence, check) => {
          if (isHere) test(sentence, () => check(emulatorOf(opened)))
          else test.skip(`${sentence} (only ${asker} can ask)`, () => undefined)
        },
        differs: (name, check) => {
          if (isHere) test(`differs: ${name}: ${KNOWN_DIFFERENCES[name].emulator}`, () => check(emulatorOf(opened)))
          else test.skip(`differs: ${name}: ${KNOWN_DIFFERENCES[name].service} (${KNOWN_DIFFERENCES[name].source})`, () => undefined)
        },
      })
    })
  })
}
