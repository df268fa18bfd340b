// The bundler takes ask-for-message.weapp.ts or ask-for-message.h5.ts in place of this file.
export { askForMessage, CAN_ASK_FOR_MESSAGE } from './ask-for-message.h5'
