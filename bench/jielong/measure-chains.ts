import { shareLost } from './text-chain'

export const CHAIN = { people: 20, minutes: 10, spread: 0.5, chains: 10_000, seed: 1 }

export interface ChainFigure { medianSeconds: number; share: number }

/** The same twenty people, more or less hasty. */
export const measureChains = (): ChainFigure[] =>
  [10, 20, 40].map((medianSeconds) => ({
    medianSeconds,
    share: shareLost({ people: CHAIN.people, minutes: CHAIN.minutes, delay: { medianSeconds, spread: CHAIN.spread } }, CHAIN.chains, CHAIN.seed),
  }))
