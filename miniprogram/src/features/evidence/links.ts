import type { Medium } from '@shouhou/shared/evidence'
import { useEffect, useState } from 'react'
import { call } from '../../cloud'

export type Layer = 'original' | 'public'

interface Link { readonly url: string; readonly expiresAt: number }

const links = new Map<string, Link>()
const SPARE_MS = 60_000

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
    void Promise.all(wanted.map(async ({ evidenceId, layer }) => {
      const link = await linkTo(evidenceId, layer ?? 'public')
      return link.ok ? [[evidenceId, link.value] as const] : []
    })).then(found => {
      if (!isGone) setUrls(Object.fromEntries(found.flat()))
    })
    return () => {
      isGone = true
    }
    // `all` names everything in `wanted`.
  }, [all])

  return urls
}
