import Taro from '@tarojs/taro'
import type { Medium } from '@shouhou/shared/evidence'
import type { Result } from '@shouhou/shared'

const offline = { ok: false, error: { code: 'call/offline' } } as const

const show = async (url: string, medium: Medium): Promise<void> => {
  if (medium === 'video') {
    await Taro.previewMedia({ sources: [{ url, type: 'video' }] })
    return
  }
  const { tempFilePath } = await Taro.downloadFile({ url })
  if (medium === 'document') await Taro.openDocument({ filePath: tempFilePath, showMenu: true })
  else Taro.createInnerAudioContext().src = tempFilePath
}

export async function openFile(link: Promise<Result<string>>, medium: Medium): Promise<Result<string>> {
  const found = await link
  if (!found.ok) return found
  try {
    await show(found.value, medium)
    return found
  } catch {
    return offline
  }
}
