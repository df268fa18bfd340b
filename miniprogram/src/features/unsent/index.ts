export { countUnsent, unsent, type UnsentDraft } from './unsent'
export { UnsentLine } from './unsent-line'
export { UnsentList } from './unsent-list'
