import type { Failure } from '@shouhou/shared'
import { useCallback, useEffect, useRef, useState } from 'react'
import { change, download } from '../../../cloud'
import { drawPicture } from '../../../device'
import { drawPoster, POSTER, type PosterFacts } from '../../../features/jielong'
import { sayFailure } from '../../../words'
import { notDrawn } from '../../../words/jielong/poster'

export const BOARD = 'poster'

export type Poster =
  | { readonly step: 'drawing' }
  | { readonly step: 'ready'; readonly path: string }
  | { readonly step: 'failed'; readonly why: string }

interface Of { readonly groupId: string; readonly jielongId: string; readonly facts: PosterFacts }

type Code = { readonly path: string } | { readonly failure: Failure }

/** The code's picture, here; the cloud makes it once for each 接龙. */
async function bringCode({ groupId, jielongId }: Of): Promise<Code> {
  const reply = await change('jielong.drawCode', { groupId, jielongId })
  if (!reply.ok) return { failure: reply.error }
  const file = await download({ name: `code-${jielongId}.png`, url: reply.value.url }, () => undefined)
  return file ?? { failure: { code: 'call/offline' } }
}

async function make(of: Of, code: Code): Promise<Poster> {
  if ('failure' in code) return { step: 'failed', why: sayFailure(code.failure) }
  try {
    const path = await drawPicture({ board: BOARD, ...POSTER, draw: async (canvas, load) => drawPoster(canvas, of.facts, await load(code.path)) })
    return { step: 'ready', path }
  } catch {
    return { step: 'failed', why: notDrawn }
  }
}

/** Draws as the page opens, and again when what it says has changed. */
export function usePoster(of: Of): { poster: Poster; retry: () => void } {
  const [poster, setPoster] = useState<Poster>({ step: 'drawing' })
  const latest = useRef(of)
  latest.current = of
  const code = useRef<Code>()
  const turn = useRef(0)

  const draw = useCallback(async () => {
    const mine = ++turn.current
    const wanted = latest.current
    if (code.current === undefined || 'failure' in code.current) code.current = await bringCode(wanted)
    const made = await make(wanted, code.current)
    if (mine === turn.current) setPoster(made)
  }, [])
  useEffect(() => void draw(), [draw, JSON.stringify(of.facts)])

  const retry = () => {
    setPoster({ step: 'drawing' })
    void draw()
  }
  return { poster, retry }
}
