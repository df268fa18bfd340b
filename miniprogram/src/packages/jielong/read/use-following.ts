import { useEffect, useRef } from 'react'

/** The list follows the number: whoever came or left while somebody looks on. */
export function useFollowing(people: number, refresh: () => Promise<void>): void {
  const known = useRef(people)
  useEffect(() => {
    if (known.current === people) return
    known.current = people
    void refresh()
    // Only the number says that there is something new.
  }, [people])
}
