import { idOf } from '../../cloud/digest'
import { chatOf } from '../../cloud/files'

/** A chat's openGId is kept as a digest only: enough to recognise the chat, useless elsewhere. */
export const chatKeyOf = async (cloudId: string): Promise<string | null> => {
  const openGId = await chatOf(cloudId)
  return openGId === null ? null : idOf('c', openGId)
}
