import { database } from '../../cloudfunctions/cloud/sdk'

const AT_ONCE = 500

/** Adds documents as they are, hundreds in one request. */
export async function putDocuments(collection: string, docs: readonly object[]): Promise<void> {
  for (let from = 0; from < docs.length; from += AT_ONCE) await database.collection(collection).add({ data: docs.slice(from, from + AT_ONCE) })
}
