import { sdk } from './sdk'

const LINK_SECONDS = 600

const linkTo = async (fileId: string): Promise<string | null> => {
  const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: LINK_SECONDS }] })
  const url = fileList[0]?.tempFileURL
  return url === undefined || url === '' ? null : url
}

/** Stops at the first byte beyond `most`: a sender may put there whatever they like, and memory is small. */
const readAll = async (body: AsyncIterable<Uint8Array>, most: number): Promise<Uint8Array | 'longer'> => {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of body) {
    length += part.length
    if (length > most) return 'longer'
    parts.push(part)
  }
  return Buffer.concat(parts)
}

let root: Promise<string> | null = null

/** `cloud://env.bucket/`: no interface tells it, but every file that is put says it. */
const findRoot = async (): Promise<string> => {
  const path = 'functions/root'
  const { fileID } = await sdk.uploadFile({ cloudPath: path, fileContent: Buffer.from('-') })
  return fileID.slice(0, -path.length)
}

/** Cloud storage, by file id (`cloud://…`). Paths are made by functions only. */
export const files = {
  put: async (cloudPath: string, bytes: Uint8Array): Promise<string> => (await sdk.uploadFile({ cloudPath, fileContent: Buffer.from(bytes) })).fileID,

  /** Null when there is no such file. */
  get: async (fileId: string): Promise<Uint8Array | null> => {
    try {
      return (await sdk.downloadFile({ fileID: fileId })).fileContent
    } catch {
      return null
    }
  },

  /** The id of what is, or may be, at this path. */
  idAt: async (cloudPath: string): Promise<string> => {
    root ??= findRoot().catch((error: unknown) => {
      root = null
      throw error
    })
    return (await root) + cloudPath
  },

  remove: async (fileIds: string[]): Promise<void> => {
    if (fileIds.length > 0) await sdk.deleteFile({ fileList: fileIds })
  },

  /** A file that a person sent, read no further than `most` bytes. */
  read: async (fileId: string, most: number): Promise<Uint8Array | 'missing' | 'longer'> => {
    const url = await linkTo(fileId)
    if (url === null) return 'missing'
    const answer = await fetch(url)
    if (answer.status === 404) return 'missing'
    if (!answer.ok || answer.body === null) throw new Error(`storage answered ${answer.status}`)
    return readAll(answer.body as unknown as AsyncIterable<Uint8Array>, most)
  },

  /** A link that works for ten minutes. */
  link: async (fileId: string, now: number): Promise<{ url: string; expiresAt: number }> => {
    const url = await linkTo(fileId)
    if (url === null) throw new Error('no link for a file that is recorded')
    return { url, expiresAt: now + LINK_SECONDS * 1000 }
  },
}

/** WeChat looks only at what people send who were here in the last two hours. */
const isAway = (error: unknown): boolean => (error as { errCode?: unknown } | null)?.errCode === 61010

/** WeChat's answer comes later, through the function `inbox`, under this trace id. `away`: it will never answer about this person's. */
export const askMediaCheck = async (url: string, medium: 'photo' | 'audio', openid: string): Promise<{ traceId: string } | 'down' | 'away'> => {
  try {
    const answer = await sdk.openapi.security.mediaCheckAsync({ mediaUrl: url, mediaType: medium === 'photo' ? 2 : 1, version: 2, scene: 3, openid })
    const traceId = answer.traceId ?? answer.trace_id
    return traceId === undefined ? 'down' : { traceId }
  } catch (error) {
    return isAway(error) ? 'away' : 'down'
  }
}

/** openGId of the chat that a CloudID stands for, or null when it cannot be read. */
export const chatOf = async (cloudId: string): Promise<string | null> => {
  try {
    return (await sdk.getOpenData({ list: [cloudId] })).list[0]?.data?.openGId ?? null
  } catch {
    return null
  }
}
