import type { StorageRule } from '../options'

/** Not climbing, nothing that cannot be seen, 850 bytes at most. */
export function isProperPath(path: string): boolean {
  const isClimbing = path.split('/').some(part => part === '' || part === '..' || part === '.')
  return path.length > 0 && Buffer.byteLength(path) <= 850 && !isClimbing && !/\p{Cc}/u.test(path)
}

/** The most specific rule decides; without one, files are the functions' own. */
export function mayPersonWrite(rules: StorageRule[], path: string): boolean {
  const [rule] = rules.filter(({ prefix }) => path.startsWith(prefix)).sort((left, right) => right.prefix.length - left.prefix.length)
  return rule?.write === 'creator'
}
