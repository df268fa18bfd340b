import { tellStory } from './demo/story'
import personas from './personas.json'

export interface Seeding {
  url: string
  /** Told after each step. */
  say?(done: number, total: number): void
}

/** Fills an empty cloud with a believable demo, through the same calls that people make. */
export const seed = ({ url, say = () => undefined }: Seeding): Promise<void> => tellStory({ url, personas, say })
