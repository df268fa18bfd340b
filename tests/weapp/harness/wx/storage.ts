import { asking, type Activity } from './asking'

/** Where the texts of a storage lie. */
type Kept = Pick<Map<string, string>, 'has' | 'get' | 'clear'> & { set(key: string, text: string): unknown; delete(key: string): unknown; keys(): Iterable<string> }

/** wx storage: one map; values are copied, as they are when they go to disk. */
export function createStorage(activity: Activity, kept: Kept = new Map()) {
  const read = (key: string): unknown => (kept.has(key) ? (JSON.parse(kept.get(key) ?? 'null') as unknown) : '')
  const write = (key: string, value: unknown) => void kept.set(key, JSON.stringify(value) ?? '""')
  const info = () => ({ keys: [...kept.keys()], currentSize: 1, limitSize: 10240 })
  const wx = {
    getStorageSync: read,
    setStorageSync: write,
    removeStorageSync: (key: string) => void kept.delete(key),
    clearStorageSync: () => kept.clear(),
    getStorageInfoSync: info,
    getStorage: asking<{ key: string }>('getStorage', ({ key }) => {
      if (!kept.has(key)) throw new Error('data not found')
      return { data: read(key) }
    }, activity),
    setStorage: asking<{ key: string; data: unknown }>('setStorage', ({ key, data }) => write(key, data), activity),
    removeStorage: asking<{ key: string }>('removeStorage', ({ key }) => void kept.delete(key), activity),
    clearStorage: asking('clearStorage', () => kept.clear(), activity),
    getStorageInfo: asking('getStorageInfo', info, activity),
  }
  return { wx, kept: { get: read, set: write, keys: () => [...kept.keys()] } }
}
