import type { ChannelKind, ChannelStep } from '../channel'

/**
 * How a step stands as another office sees it. `waiting`: sent, and nobody knows yet whether it is taken up. `open`: it was
 * taken up. `handled`: it was, and has ended. `agreed`: ended in an agreement. `left`: withdrawn after it had been taken up.
 * `untouched`: never taken up.
 */
export type Standing = 'waiting' | 'open' | 'handled' | 'agreed' | 'left' | 'untouched'

const TAKEN_UP = ['accepted', 'mediating', 'failed', 'settled']

const wasTakenUp = ({ answers }: ChannelStep): boolean => answers.some(({ state }) => TAKEN_UP.includes(state))

export function standingOf(step: ChannelStep): Standing {
  switch (step.state) {
    case 'sent':
      return 'waiting'
    case 'accepted':
    case 'mediating':
      return 'open'
    case 'answered':
    case 'failed':
      return 'handled'
    case 'settled':
      return 'agreed'
    case 'refused':
      return 'untouched'
    case 'withdrawn':
      return wasTakenUp(step) ? 'left' : 'untouched'
  }
}

const WEIGHT: Record<Standing, number> = { agreed: 5, open: 4, handled: 3, waiting: 2, left: 1, untouched: 0 }

/** The step on this way that weighs most, and how it stands; null when there is none. */
export function standingOn(channel: ChannelKind, steps: readonly ChannelStep[]): { step: ChannelStep; standing: Standing } | null {
  const all = steps.filter((step) => step.channel === channel).map((step) => ({ step, standing: standingOf(step) }))
  return all.sort((one, other) => WEIGHT[other.standing] - WEIGHT[one.standing])[0] ?? null
}
