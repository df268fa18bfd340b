import { fail, ok, type Result } from '@shouhou/shared'
import type { NewLine } from '@shouhou/shared/jielong'
import { newReview } from '../../../cloud/review'
import { checkTexts, type Author, type Checked } from '../../../cloud/safety'
import type { StoredReview } from '../../../cloud/documents'

/** What one question to the content check takes with room to spare: hundreds of lines travel in a few. */
const TOGETHER = 2200

interface Placed { at: number; text: string }

const textOf = ({ name, text }: NewLine): string => `${name} ${text}`

const together = (lines: readonly NewLine[]): Placed[][] => {
  const groups: Placed[][] = [[]]
  let length = 0
  for (const [at, line] of lines.entries()) {
    const text = textOf(line)
    if (length > 0 && length + text.length > TOGETHER) {
      groups.push([])
      length = 0
    }
    groups[groups.length - 1]?.push({ at, text })
    length += text.length + 1
  }
  return groups
}

const named = (placed: readonly Placed[]): Record<string, string> => Object.fromEntries(placed.map(({ at, text }) => [`lines.${at}`, text]))

/** What a person must look at is told line by line, or a whole chat would wait for one doubtful line. */
const checkEach = async (placed: readonly Placed[], author: Author): Promise<Result<[number, Checked][]>> => {
  const whole = await checkTexts(named(placed), 'forum', author)
  if (!whole.ok) return whole
  if (!whole.value.isHeld || placed.length === 1) return ok(placed.map(({ at }) => [at, whole.value]))
  const half = Math.ceil(placed.length / 2)
  const parts = await Promise.all([checkEach(placed.slice(0, half), author), checkEach(placed.slice(half), author)])
  const refused = parts.find((part) => !part.ok)
  return refused !== undefined && !refused.ok ? refused : ok(parts.flatMap((part) => (part.ok ? part.value : [])))
}

/** The review of each line, in their order; refused as a whole with the first line that WeChat calls risky (`lines.3`). */
export const checkLines = async (lines: readonly NewLine[], author: Author): Promise<Result<StoredReview[]>> => {
  const reviews: StoredReview[] = []
  // All at once: a check that is slow costs its patience one time, not once for each of fifty.
  for (const checked of await Promise.all(together(lines).map((placed) => checkEach(placed, author)))) {
    if (!checked.ok) return fail(checked.error)
    for (const [at, one] of checked.value) reviews[at] = newReview(one)
  }
  return ok(reviews)
}
