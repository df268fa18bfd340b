import Taro from '@tarojs/taro'
import type { CallName } from '@shouhou/shared/calls'

const slotOf = (name: CallName) => `intent:${name}`

interface Intent { readonly input: string; readonly key: string }

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'

/** Not a secret: it only has to differ between two intents of one person. */
const newKey = (): string =>
  Date.now().toString(36) + Array.from({ length: 16 }, () => letters[Math.floor(Math.random() * letters.length)]).join('')

/** The key of what the person wants; the same one until an answer settles it, even over a restart. */
export function keyFor(name: CallName, input: unknown): string {
  const written = JSON.stringify(input)
  const kept = Taro.getStorageSync(slotOf(name)) as Intent | ''
  if (kept && kept.input === written) return kept.key

  const key = newKey()
  Taro.setStorageSync(slotOf(name), { input: written, key } satisfies Intent)
  return key
}

export const settle = (name: CallName): void => Taro.removeStorageSync(slotOf(name))
