import { normal, randomFrom } from '../load/random'

/**
 * A 接龙 kept as a text in a chat. Everybody opens the chat at a moment of their own, anywhere in the time; copies the
 * newest text that stands there then; adds a line; and posts the whole, later. What others post in between is not in it.
 */
export interface ChainModel {
  people: number
  /** Within which all of them open the chat. */
  minutes: number
  /** From reading to posting, log-normal: half of all are quicker than `median`; two thirds lie within a factor e^spread. */
  delay: { medianSeconds: number; spread: number }
}


interface Post { at: number; lines: ReadonlySet<number> }

const delayOf = ({ medianSeconds, spread }: ChainModel['delay'], random: () => number): number => medianSeconds * Math.exp(spread * normal(random))

const newestAt = (posts: readonly Post[], at: number): ReadonlySet<number> =>
  posts.reduce<Post | null>((newest, post) => (post.at <= at && (newest === null || post.at > newest.at) ? post : newest), null)?.lines ?? new Set()

/** One such chain: how many of the lines are not in the newest text. */
export function simulateChain({ people, minutes, delay }: ChainModel, seed: number): { lost: number } {
  const random = randomFrom(seed)
  const readers = Array.from({ length: people }, () => random() * minutes * 60).sort((a, b) => a - b)
  const posts: Post[] = []
  for (const [who, readAt] of readers.entries()) posts.push({ at: readAt + delayOf(delay, random), lines: new Set([...newestAt(posts, readAt), who]) })
  return { lost: people - newestAt(posts, Infinity).size }
}

/** The share of lines that the newest text has lost, over so many chains, each of a seed of its own. */
export function shareLost(model: ChainModel, chains: number, seed = 1): number {
  let lost = 0
  for (let at = 0; at < chains; at += 1) lost += simulateChain(model, seed + at).lost
  return lost / (model.people * chains)
}
