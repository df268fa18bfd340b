import type { ReadyFile } from '../cloud/download-types'
import type { FileContent } from './file-content'

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), character => character.charCodeAt(0))

/** Makes a file that came with an answer something the browser can save, under its own name. */
export const putFile = ({ name, data, encoding }: FileContent): Promise<ReadyFile | undefined> =>
  Promise.resolve({ name, path: URL.createObjectURL(new Blob([encoding === 'base64' ? bytesOf(data) : data])) })
