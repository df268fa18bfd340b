export { pickDocuments, pickPhotos } from './pick-files'
export type { PickedFile } from './picked-file'
export { copyText } from './copy-text'
