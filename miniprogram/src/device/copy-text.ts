import { toast } from '../ui'
import * as say from '../words/device'
import { putOnClipboard } from './clipboard'

/** Puts text where the person can paste it into a chat; says so. */
export async function copyText(text: string, said = say.copied): Promise<void> {
  try {
    await putOnClipboard(text)
    toast(said)
  } catch {
    toast(say.notCopied)
  }
}
