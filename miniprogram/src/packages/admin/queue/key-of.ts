import type { QueueItem } from '@shouhou/shared/moderation'

/** Reported again after a decision, it waits anew. */
export const keyOf = ({ subject: { noun, id }, waitingSince }: QueueItem): string => `${noun} ${id} ${waitingSince}`
