import { sdk } from './sdk'

const LINK_SECONDS = 600

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

  remove: async (fileIds: string[]): Promise<void> => {
    if (fileIds.length > 0) await sdk.deleteFile({ fileList: fileIds })
  },

  /** A link that works for ten minutes. */
  link: async (fileId: string, now: number): Promise<{ url: string; expiresAt: number }> => {
    const { fileList } = await sdk.getTempFileURL({ fileList: [{ fileID: fileId, maxAge: LINK_SECONDS }] })
    const url = fileList[0]?.tempFileURL
    if (url === undefined || url === '') throw new Error('no link for a file that is recorded')
    return { url, expiresAt: now + LINK_SECONDS * 1000 }
  },
}

/** WeChat's answer comes later, through the function `inbox`, under this trace id; null when the check is down. */
export const askMediaCheck = async (url: string, medium: 'photo' | 'audio', openid: string): Promise<string | null> => {
  try {
    const answer = await sdk.openapi.security.mediaCheckAsync({ mediaUrl: url, mediaType: medium === 'photo' ? 2 : 1, version: 2, scene: 3, openid })
    return answer.traceId ?? answer.trace_id ?? null
  } catch {
    return null
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
