import { ServiceError } from '../service-error'
import type { FileStore } from '../storage/file-store'
import type { FileLinks } from '../storage/file-links'
import type { Action } from './action'

interface Listed {
  fileid: string
  max_age?: unknown
}

/** For sending a file to. */
const uploadAge = 2 * 60 * 60
/** "默认一天且最大不超过一天" */
const longestAge = 24 * 60 * 60
/** "一次最多取 50 个", and as many are deleted at once. */
const mostFiles = 50

function listOf<T>(body: Record<string, unknown>, field: string): T[] {
  const list = body[field]
  if (!Array.isArray(list)) throw new ServiceError('INVALID_PARAM', `${field} must be a list`)
  if (list.length > mostFiles) throw new ServiceError('EXCEED_REQUEST_LIMIT', `at most ${mostFiles} files at once, not ${list.length}`)
  return list as T[]
}

function ageOf(seconds: unknown): number {
  if (seconds === undefined || seconds === null) return longestAge
  if (typeof seconds !== 'number') throw new ServiceError('INVALID_PARAM', 'max_age must be a number of seconds')
  return Math.min(Math.floor(seconds), longestAge)
}

/** `storage.*`: only addresses and names; the bytes travel to and from `/files/`. */
export function storageActions(store: FileStore, links: FileLinks): Record<string, Action> {
  async function describe({ fileid, max_age: asked }: Listed) {
    const maxAge = ageOf(asked)
    const path = links.pathOf(fileid)
    const exists = path !== undefined && (await store.find(path)) !== undefined
    if (!exists) return { fileID: fileid, tempFileURL: '', code: 'STORAGE_FILE_NONEXIST' }
    return { fileID: fileid, tempFileURL: links.sign('GET', path, maxAge), code: 'SUCCESS', maxAge }
  }

  async function remove(fileID: string) {
    const path = links.pathOf(fileID)
    const removed = path !== undefined && (await store.remove(path))
    return { fileID, code: removed ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST' }
  }

  return {
    'storage.getUploadMetadata': ({ body, invocation }) => {
      const { path } = body
      if (typeof path !== 'string' || path === '') throw new ServiceError('INVALID_PARAM', 'path must be a string')
      const fileId = links.fileID(path)
      // The SDK puts cosFileId into a header, which takes no Chinese.
      const cosFileId = Buffer.from(fileId).toString('base64url')
      return { data: { url: links.sign('PUT', path, uploadAge), token: invocation.requestId, authorization: 'signed-address', fileId, cosFileId } }
    },
    'storage.batchGetDownloadUrl': async ({ body }) => ({ data: { download_list: await Promise.all(listOf<Listed>(body, 'file_list').map(describe)) } }),
    'storage.batchDeleteFile': async ({ body }) => ({ data: { delete_list: await Promise.all(listOf<string>(body, 'fileid_list').map(remove)) } }),
  }
}
