export { ListUnsent } from './list-unsent'
export { countUnsent, unsent } from './unsent'
export { UnsentLine } from './unsent-line'
