import { BodyTooLong } from '../http/request'
import { replyJson } from '../http/reply'
import type { Exchange, Route } from '../http/router'
import type { Sessions } from '../identity/sessions'
import type { StorageRule } from '../options'
import type { FileLinks } from './file-links'
import type { FileStore } from './file-store'
import { isProperPath, mayPersonWrite } from './storage-rules'

interface Surroundings {
  store: FileStore
  links: FileLinks
  rules: StorageRule[]
  sessions: Sessions
}

type Refusal = [status: number, errCode: number, errMsg: string]

const notTheirs: Refusal = [403, -503002, 'storage permission denied']

function decodePath(rest: string): string | undefined {
  try {
    const path = decodeURIComponent(rest)
    return isProperPath(path) ? path : undefined
  } catch {
    return undefined
  }
}

function refuse({ request, response }: Exchange, [status, errCode, errMsg]: Refusal): void {
  // A browser that is cut off in the middle of its upload never reads the answer.
  request.resume()
  replyJson(response, status, { errCode, errMsg })
}

/** PUT /storage/<cloudPath>, raw bytes: the stand-in for `wx.cloud.uploadFile`. */
export function uploadRoute({ store, links, rules, sessions }: Surroundings): Route {
  /** Who is sending what at this moment: a path belongs to the first, before its file is complete. */
  const arriving = new Map<string, string>()

  async function receive({ request, response }: Exchange, path: string, creator: string): Promise<Refusal | undefined> {
    const existing = await store.find(path)
    if (existing && existing.creator !== creator) return notTheirs
    try {
      await store.write({ path, creator }, request)
    } catch (error) {
      if (error instanceof BodyTooLong) return [413, -503001, 'a file may have 50 MB at most']
      throw error
    }
    replyJson(response, 200, { fileID: links.fileID(path), statusCode: 200 })
    return undefined
  }

  async function upload(exchange: Exchange, rest: string): Promise<Refusal | undefined> {
    const person = sessions.read(exchange.request)
    if (!person) return [401, -503002, 'sign in first']
    const path = decodePath(rest)
    if (path === undefined) return [400, -501007, 'the path is not a proper one']
    const { openid } = person
    if (!mayPersonWrite(rules, path) || (arriving.get(path) ?? openid) !== openid) return notTheirs
    arriving.set(path, openid)
    return receive(exchange, path, openid).finally(() => arriving.delete(path))
  }

  async function answer(exchange: Exchange, rest: string): Promise<void> {
    const refusal = await upload(exchange, rest)
    if (refusal) refuse(exchange, refusal)
  }

  return { method: 'PUT', path: '/storage/', answer }
}
