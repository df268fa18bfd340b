import { requestFailed } from '../database-error'
import { hold, sizeWithin } from '../memory-budget'
import { MOST_BYTES, bsonSize } from '../value/bson-size'
import { copy } from '../value/copy'
import type { Row } from './stage'

/**
 * A row as it is answered. Refuses one that is too large: it may be small as long as it names the same value again and
 * again (`['$a', '$a']`), but no longer when it is written out.
 */
export function answered(row: Row): Row {
  if (bsonSize(row, MOST_BYTES) > MOST_BYTES) throw requestFailed('BSONObjectTooLarge: a row of the answer is larger than 16 MB')
  hold(sizeWithin(row, Infinity), 'the answer')
  return copy(row)
}

// MongoDB's bound for documents between stages.
const MOST_BETWEEN = 64 * 1024 * 1024

/** Rows of which a stage looks at every part, refused where those are too many. */
export function* manageable(rows: Iterable<Row>, stage: string): Generator<Row> {
  for (const row of rows) {
    if (bsonSize(row, MOST_BETWEEN) > MOST_BETWEEN) throw requestFailed(`BSONObjectTooLarge: a row before ${stage} is larger than 64 MB`)
    yield row
  }
}
