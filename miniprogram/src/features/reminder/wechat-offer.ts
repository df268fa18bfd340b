import type { WechatConsent } from '@shouhou/shared/reminder'

/** Asking within one visit: on one page of it, until somebody answers or puts it off. */
export interface Visit {
  readonly mayOffer: (address: string) => boolean
  readonly settle: () => void
}

export function aVisit(): Visit {
  let claimedBy: string | undefined
  let isSettled = false
  return {
    mayOffer: address => {
      if (isSettled) return false
      claimedBy ??= address
      return claimedBy === address
    },
    settle: () => { isSettled = true },
  }
}

/** As long as the app runs. */
export const thisVisit = aVisit()

/** There is something that a message would be of use for, and WeChat knows what to ask. */
export const isWorthAsking = ({ templateId, uncovered }: WechatConsent): boolean => templateId !== '' && uncovered > 0
