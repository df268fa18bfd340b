import { readdirSync } from 'node:fs'
import type { Contracts } from './contract'
import { KNOWN_DIFFERENCES } from './known-differences'

interface Told { sentences: string[]; differences: string[] }

/** What the files tell, without holding any of it against a cloud. */
function collect(): Told {
  const told: Told = { sentences: [], differences: [] }
  jest.doMock('./contract', () => ({
    contracts(group: string, _products: readonly string[], define: (contracts: Contracts) => void) {
      define({
        needs: (sentence) => void told.sentences.push(`${group}: ${sentence}`),
        needsFrom: (_asker, sentence) => void told.sentences.push(`${group}: ${sentence}`),
        differs: (name) => void told.differences.push(name),
      })
    },
  }))
  const own = ['known-differences.test.ts', 'real-environment.test.ts', 'tencent-signature.test.ts']
  for (const file of readdirSync(__dirname).filter((name) => name.endsWith('.test.ts') && !own.includes(name))) {
    jest.isolateModules(() => jest.requireActual<object>(`./${file}`))
  }
  return told
}

const { sentences, differences } = collect()

test('every known difference is held against the emulator once, and there is no other', () => {
  expect(differences.sort()).toEqual(Object.keys(KNOWN_DIFFERENCES).sort())
})

test.each(Object.entries(KNOWN_DIFFERENCES))('"%s" says what is so on each side, why that is bearable, and where the service says it', (_name, known) => {
  expect(known.source).toMatch(/^https:\/\/developers\.weixin\.qq\.com\//)
  expect(known.emulator).not.toBe(known.service)
  expect(known.why).not.toBe('')
})

test('no contract is told twice, and there are at least sixty', () => {
  expect(sentences.filter((sentence, at) => sentences.indexOf(sentence) !== at)).toEqual([])
  expect(sentences.length).toBeGreaterThanOrEqual(60)
})
