/** One setData as it crossed from the logic to the view. */
export interface SetDataRecord {
  /** Length of its JSON in UTF-8. */
  bytes: number
  paths: string[]
}

type Container = Record<string, unknown>

/** `root.cn.[0].cn[1].v` → ['root', 'cn', '0', 'cn', '1', 'v'] */
const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter((key) => key !== '')

function step(container: Container, key: string, next: string): Container {
  const found = container[key]
  if (typeof found === 'object' && found !== null) return found as Container
  const made = (/^\d+$/.test(next) ? [] : {}) as Container
  container[key] = made
  return made
}

/** Puts each value where its path says, as the base library does. */
export function applySetData(data: Container, change: Container): void {
  for (const [path, value] of Object.entries(change)) {
    const keys = keysOf(path)
    const last = keys.pop() ?? ''
    const target = keys.reduce((container, key, index) => step(container, key, keys[index + 1] ?? last), data)
    target[last] = value
  }
}
