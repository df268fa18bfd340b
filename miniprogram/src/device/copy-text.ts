import { toast } from '../ui'
import { putOnClipboard } from './clipboard'

/** Puts text where the person can paste it into a chat; says so. */
export async function copyText(text: string, said = '已复制，可以粘贴到聊天里'): Promise<void> {
  try {
    await putOnClipboard(text)
    toast(said)
  } catch {
    toast('没有复制成功，请长按文字复制')
  }
}
