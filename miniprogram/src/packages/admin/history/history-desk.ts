// The bundler takes history-desk.weapp.ts or history-desk.h5.tsx in place of this file.
export { HistoryDesk } from './history-desk.h5'
