import type { PickedFile } from '../device/picked-file'
import { askToSignIn } from './sign-in'
import { lost, type OnProgress, type Upload } from './upload-types'

const fileIdIn = (text: string): string | undefined => {
  try {
    return (JSON.parse(text) as { fileID?: string }).fileID
  } catch {
    return undefined
  }
}

/** Sends a file to the path that the cloud handed out. */
export function upload(cloudPath: string, file: PickedFile, onProgress: OnProgress): Upload {
  const request = new XMLHttpRequest()
  const done = new Promise<Awaited<Upload['done']>>(resolve => {
    request.open('PUT', `/storage/${cloudPath.split('/').map(encodeURIComponent).join('/')}`)
    request.setRequestHeader('content-type', 'application/octet-stream')
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? Math.round((loaded / total) * 100) : 0)
    request.onload = () => {
      const fileId = request.status < 300 ? fileIdIn(request.responseText) : undefined
      if (request.status === 401) askToSignIn()
      resolve(fileId ? { ok: true, value: { fileId } } : lost)
    }
    request.onerror = request.onabort = () => resolve(lost)
    request.send(file.blob)
  })

  return { done, abort: () => request.abort() }
}
