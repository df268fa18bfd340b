// The bundler takes opened-chat.weapp.ts or opened-chat.h5.ts in place of this file.
export { openedChat, tellChatsOfCards } from './opened-chat.h5'
