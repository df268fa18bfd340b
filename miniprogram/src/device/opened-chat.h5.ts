/** A browser is opened from no WeChat chat. */
export const openedChat = (): Promise<string | undefined> => Promise.resolve(undefined)

export const tellChatsOfCards = (): void => undefined
