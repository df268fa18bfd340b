import type { OwnWords } from './channel'

const SHORTEST = 40

// Days and amounts differ also in copies, so only letters count.
const squeezed = (text: string): string => text.normalize('NFKC').toLowerCase().replace(/[^a-z\u3400-\u9fff]+/g, '')

/**
 * What somebody wrote, without blanks, signs and digits: the same for a copy with other dates in it. Their story where
 * it is long enough to be told from another's, else all they wrote; '' when that is under 40 letters.
 */
export const wordsOf = ({ story, contact, request }: OwnWords): string =>
  [squeezed(story), squeezed(story + contact + request)].find((words) => words.length >= SHORTEST) ?? ''

/** Everything a person wrote, as one text. */
export const allWords = ({ story, contact, request }: OwnWords): string => [story, contact, request].filter((text) => text !== '').join('\n')
