import type { ReactNode } from 'react'
import type { CardFacts } from './draw-card'
import type { ShareCard } from './share-card'

/** A browser sends no cards. */
export const useShareCard = (_facts: CardFacts, _card: ShareCard): ReactNode => null
