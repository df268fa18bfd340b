export { callsAsMarkdown } from './markdown'
export { callsAsText } from './print'
