import type { FileLink, ReadyFile } from './download-types'
import type { OnProgress } from './upload-types'

/** Brings a file here, so that it can be saved under its own name; undefined when that failed. */
export const download = ({ name, url }: FileLink, onProgress: OnProgress): Promise<ReadyFile | undefined> =>
  new Promise(resolve => {
    const request = new XMLHttpRequest()
    request.open('GET', url)
    request.responseType = 'blob'
    request.onprogress = ({ loaded, total }) => onProgress(total ? Math.round((loaded / total) * 100) : 0)
    request.onload = () => resolve(request.status < 300 ? { name, path: URL.createObjectURL(request.response as Blob) } : undefined)
    request.onerror = () => resolve(undefined)
    request.send()
  })
