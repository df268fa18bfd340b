import { type Fields, isFields } from './values'

/** What `find` shows of a document. "1 shows only what is named, 0 all but that; the _id is shown unless it is hidden." */
export function shows(document: Fields, projection: Record<string, 0 | 1>): Fields {
  const { _id = 1, ...rest } = projection
  const named = Object.entries(rest)
  const isShowing = named.length > 0 ? named[0]![1] === 1 : projection['_id'] === 1
  const paths = named.map(([path]) => path.split('.'))
  const shown = (isShowing ? kept(document, paths) : without(document, paths)) as Fields
  const { _id: _, ...others } = shown
  return _id === 1 ? { ...others, _id: document['_id'] } : others
}

const tails = (paths: string[][], name: string) => paths.filter(([first]) => first === name).map(([, ...rest]) => rest)

function kept(value: unknown, paths: string[][]): unknown {
  if (paths.some((path) => path.length === 0)) return value
  if (Array.isArray(value)) return value.map((item: unknown) => kept(item, paths)).filter((item) => item !== undefined)
  if (!isFields(value)) return undefined
  const fields = Object.entries(value).map(([name, field]) => [name, tails(paths, name).length > 0 ? kept(field, tails(paths, name)) : undefined])
  return Object.fromEntries(fields.filter(([, field]) => field !== undefined)) as Fields
}

function without(value: unknown, paths: string[][]): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => without(item, paths))
  if (!isFields(value)) return value
  const left = Object.entries(value).filter(([name]) => !tails(paths, name).some((path) => path.length === 0))
  return Object.fromEntries(left.map(([name, field]) => [name, without(field, tails(paths, name))]))
}
