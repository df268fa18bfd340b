/** Where content stands. `isHeld`: a person must look; otherwise `waiting` means that the check was down and the timer asks again. */
export interface StoredReview {
  check: 'waiting' | 'passed' | 'refused'
  isHeld: boolean
  hidden: { reason: string; at: number; by: string } | null
}
