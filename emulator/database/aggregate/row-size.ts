import { requestFailed } from '../database-error'
import { isPlain } from '../value/kind'

/** Of MongoDB's 16 MB for a row, in numbers of 8 bytes and the names before them. */
const MOST_VALUES = 1_500_000

/** Refuses a row that names the same values so often that writing it out would take all memory: `['$a', '$a']`, again and again. */
export function checkSize(row: unknown): void {
  let left = MOST_VALUES
  const count = (value: unknown): void => {
    left -= 1
    if (left < 0) throw requestFailed('BSONObjectTooLarge: a row of the answer is larger than 16 MB')
    if (Array.isArray(value)) for (const item of value) count(item)
    else if (isPlain(value)) for (const name of Object.keys(value)) count(value[name])
  }
  count(row)
}
