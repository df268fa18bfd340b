import Taro from '@tarojs/taro'

// A card in a chat, with and without a share ticket; the chat's tools, tasks and announcements.
const fromChat = [1008, 1044, 1158, 1160, 1185]

/** Names the WeChat chat that the app was opened from, encrypted for the cloud to read; undefined when it was opened otherwise. */
export async function openedChat(): Promise<string | undefined> {
  if (!fromChat.includes(Taro.getEnterOptionsSync().scene)) return undefined
  const entered: Partial<Taro.getGroupEnterInfo.SuccessCallbackResult> = await Taro.getGroupEnterInfo().catch(() => ({}))
  return entered.cloudID
}

/** From now on a card shared from this page tells which chat it was opened in. */
export const tellChatsOfCards = (): void => void Taro.showShareMenu({ withShareTicket: true })
