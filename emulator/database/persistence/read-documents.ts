import { isAscii, transcode } from 'node:buffer'
import type Sqlite from 'libsql'
import type { StoredDocument } from './persistence'

const PAGE = 250

// One row of many documents: what a row costs, and what turning UTF-8 into strings costs, would be most of a start.
// Collection and document take turns in one array, so that a page keeps the order in which they were first written.
const PAGES = `
  SELECT max(position) AS last, CAST('[' || group_concat(json_quote(collection) || ',' || text) || ']' AS BLOB) AS page
  FROM (SELECT position, collection, text FROM documents WHERE position > ? ORDER BY position LIMIT ${PAGE})`

/** Every document as it is kept, in the order in which they were first written. */
export function* readDocuments(connection: Sqlite.Database): Iterable<StoredDocument> {
  const read = connection.prepare(PAGES)
  let row = read.get(0) as Row
  while (row.page !== null) {
    const page = JSON.parse(textOf(row.page)) as unknown[]
    for (let at = 0; at < page.length; at += 2) yield { collection: String(page[at]), document: page[at + 1] }
    row = read.get(row.last) as Row
  }
}

interface Row {
  last: number
  page: Buffer | null
}

const textOf = (page: Buffer) => (isAscii(page) ? page.toString('latin1') : transcode(page, 'utf8', 'utf16le').toString('utf16le'))
