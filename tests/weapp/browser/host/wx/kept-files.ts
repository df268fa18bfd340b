import { assetUrl } from '../build'

const SCHEME = 'wxfile://'
const kept = new Map<string, Blob>()
const addresses = new Map<string, string>()

/** Puts a file where the logic finds it again; a path of its own unless one is named. */
export function keep(file: Blob, named: { name?: string; path?: string } = {}): string {
  const path = named.path ?? `${SCHEME}tmp_${kept.size}_${named.name ?? ''}`
  kept.set(path, file)
  addresses.delete(path)
  return path
}

export function fileAt(path: string): Blob {
  const file = kept.get(path)
  if (!file) throw new Error(`${path} is no file on this phone`)
  return file
}

/** Where a browser finds what WeChat would show: a kept file, one from the network, or one of the build. */
export function addressOf(path: string): string {
  if (/^(https?|data|blob):/.test(path)) return path
  if (!path.startsWith(SCHEME)) return assetUrl(path)
  const address = addresses.get(path) ?? URL.createObjectURL(fileAt(path))
  addresses.set(path, address)
  return address
}
