import { useEffect, useState } from 'react'

const SLOW_MS = 400

/** Whether it has been so for a while: what is done at once needs no word in between. */
export function useSlow(isBusy: boolean): boolean {
  const [isSlow, setSlow] = useState(false)
  useEffect(() => {
    if (!isBusy) return
    const timer = setTimeout(() => setSlow(true), SLOW_MS)
    return () => {
      clearTimeout(timer)
      setSlow(false)
    }
  }, [isBusy])

  return isSlow
}
