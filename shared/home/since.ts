/** What came after this moment is new to somebody: who looked last then, or came in later. */
export const sinceOf = ({ lookedAt, joinedAt }: { lookedAt: number | undefined; joinedAt: number }): number => Math.max(lookedAt ?? 0, joinedAt)
