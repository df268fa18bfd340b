import { useDidShow, useShareAppMessage } from '@tarojs/taro'
import { useEffect, useRef, type ReactNode } from 'react'
import { DrawingBoard, drawPicture, tellChatsOfCards } from '../../../device'
import { CARD, drawCard, type CardFacts } from './draw-card'
import type { ShareCard } from './share-card'

const BOARD = 'share-card'
/** Five people who join in a row are one picture. */
const SETTLES_MS = 400

/**
 * The page's share card, with a picture drawn for it ahead of time: WeChat asks for the card as the finger lifts. Until the
 * picture is there, and where the phone does not draw, the card goes without one. The picture is in no state: nothing of it
 * crosses to the view. Put what this answers at the end of the page: it draws on it.
 */
export function useShareCard(facts: CardFacts, { title, path }: ShareCard): ReactNode {
  const wanted = JSON.stringify(facts)
  const latest = useRef({ wanted, facts })
  latest.current = { wanted, facts }
  const drawn = useRef<{ of: string; path: string }>()

  const draw = async () => {
    const { wanted: of, facts: told } = latest.current
    if (drawn.current?.of === of) return
    const picture = await drawPicture({ board: BOARD, ...CARD, draw: canvas => drawCard(canvas, told) }).catch(() => undefined)
    // What was drawn meanwhile is older or newer: only the picture of what the page says now is sent.
    if (latest.current.wanted === of) drawn.current = picture === undefined ? undefined : { of, path: picture }
  }
  useEffect(() => {
    const timer = setTimeout(() => void draw(), SETTLES_MS)
    return () => clearTimeout(timer)
  }, [wanted])
  // Whoever opens the card in a chat that a group is bound to needs no invitation code.
  useEffect(tellChatsOfCards, [])
  // It cannot be drawn while another page is on top.
  useDidShow(() => void draw())

  useShareAppMessage(() => {
    const isFitting = drawn.current?.of === latest.current.wanted
    return { title, path, ...(isFitting && { imageUrl: drawn.current?.path ?? '' }) }
  })
  return <DrawingBoard board={BOARD} {...CARD} />
}
