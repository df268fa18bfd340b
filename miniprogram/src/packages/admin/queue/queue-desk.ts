// The bundler takes queue-desk.weapp.ts or queue-desk.h5.tsx in place of this file.
export { QueueDesk } from './queue-desk.h5'
