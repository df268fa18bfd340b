import type { Medium } from '@shouhou/shared/evidence'
import { useEffect, useState } from 'react'
import { call } from '../../cloud'

export type Layer = 'original' | 'public'

interface Link { readonly url: string; readonly expiresAt: number }

const links = new Map<string, Link>()
const SPARE_MS = 60_000
const AT_ONCE = 4

/** Shows a file of this phone in place of asking for it. */
export const showHere = (evidenceId: string, path: string): void => {
  links.set(`${evidenceId} original`, { url: path, expiresAt: Infinity })
}

const known = (slot: string): string | undefined => {
  const link = links.get(slot)
  return link && link.expiresAt - SPARE_MS > Date.now() ? link.url : undefined
}

/** An address that opens the file for some minutes. */
export async function linkTo(evidenceId: string, layer: Layer) {
  const slot = `${evidenceId} ${layer}`
  const url = known(slot)
  if (url) return { ok: true, value: url } as const
  const reply = await call('evidence.open', { evidenceId, layer })
  if (!reply.ok) return reply
  links.set(slot, reply.value)
  return { ok: true, value: reply.value.url } as const
}

/** Addresses of those that are pictures, as they come in. */
export function useThumbnails(pieces: readonly { readonly evidenceId: string; readonly medium: Medium; readonly layer: Layer | null }[]): Readonly<Record<string, string>> {
  const [urls, setUrls] = useState<Readonly<Record<string, string>>>({})
  const wanted = pieces.filter(({ medium, layer }) => medium === 'photo' && layer !== null)
  const all = wanted.map(({ evidenceId, layer }) => `${evidenceId} ${layer}`).join(',')

  useEffect(() => {
    let isGone = false
    const left = [...wanted]
    const showNext = async (): Promise<void> => {
      const next = left.shift()
      if (!next || isGone) return
      const link = await linkTo(next.evidenceId, next.layer ?? 'public')
      if (link.ok && !isGone) setUrls(before => (before[next.evidenceId] === link.value ? before : { ...before, [next.evidenceId]: link.value }))
      return showNext()
    }
    // A case may have thirty: the first are seen before the last are asked for.
    for (let at = 0; at < AT_ONCE; at += 1) void showNext()
    return () => {
      isGone = true
    }
    // `all` names everything in `wanted`.
  }, [all])

  return urls
}
