import type { StorageRule } from '../options'

export function isProperPath(path: string): boolean {
  return path.length > 0 && path.length <= 850 && !path.split('/').some(part => part === '' || part === '..' || part === '.')
}

/** The most specific rule decides; without one, files are the functions' own. */
export function mayPersonWrite(rules: StorageRule[], path: string): boolean {
  const [rule] = rules.filter(({ prefix }) => path.startsWith(prefix)).sort((left, right) => right.prefix.length - left.prefix.length)
  return rule?.write === 'creator'
}
