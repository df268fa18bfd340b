/** What the bench asks of an obvious design. */
export type ObviousQuestion = { ask: 'join'; listId: string; choice: string } | { ask: 'board'; listId: string }
export type Joined = { is: 'in' | 'full' }
export interface ObviousBoard { people: number; choices: Record<string, number> }

export interface ObviousEntry { openid: string; name: string; choice: string; at: number }

export const boardOf = (entries: readonly Pick<ObviousEntry, 'choice'>[]): ObviousBoard => {
  const choices: Record<string, number> = {}
  for (const { choice } of entries) choices[choice] = (choices[choice] ?? 0) + 1
  return { people: entries.length, choices }
}
