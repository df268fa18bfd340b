import { isAscii, isUtf8, transcode } from 'node:buffer'
import type Sqlite from 'libsql'
import type { StoredDocument } from './persistence'

// One row of many documents: what a row costs, and what turning UTF-8 into strings costs, would be most of a start.
// Collection and document take turns in one array, so that a page keeps the order in which they were first written.
const PAGES = `
  SELECT max(position) AS last, count(*) AS count,
    CAST('[' || group_concat(json_quote(collection) || ',' || text) || ']' AS BLOB) AS page
  FROM (SELECT position, collection, text FROM documents WHERE position > ? ORDER BY position LIMIT ?)`

const FIRST_PAGE = 100
const MOST = 1000
const PAGE_BYTES = 400_000

/** Every document as it is kept, in the order in which they were first written. */
export function* readDocuments(connection: Sqlite.Database): Iterable<StoredDocument> {
  const read = connection.prepare(PAGES)
  let row = read.get(0, FIRST_PAGE) as Row
  while (row.page !== null) {
    const page = JSON.parse(textOf(row.page)) as unknown[]
    for (let at = 0; at < page.length; at += 2) yield { collection: String(page[at]), document: page[at + 1] }
    row = read.get(row.last, enough(row.count, row.page.length)) as Row
  }
}

interface Row {
  last: number
  count: number
  page: Buffer | null
}

// As large as the ones before, so that half a megabyte each does not become gigabytes.
const enough = (count: number, bytes: number) => Math.max(1, Math.min(MOST, Math.round((count * PAGE_BYTES) / bytes)))

function textOf(page: Buffer): string {
  if (isAscii(page)) return page.toString('latin1')
  // Otherwise a damaged word would be read as another one.
  if (!isUtf8(page)) throw new Error('a document is not text')
  return transcode(page, 'utf8', 'utf16le').toString('utf16le')
}
