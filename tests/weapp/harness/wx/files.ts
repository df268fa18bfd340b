import { asking, type Activity, type Callbacks } from './asking'

export interface Chosen {
  name: string
  bytes: Buffer
}

/** A file that WeChat was asked to show, or to send to a chat. */
export interface HandedOn {
  way: 'shown' | 'sent'
  name: string
  bytes: Buffer
}

export interface Files {
  read(path: string): Buffer
}

interface Download { url: string; filePath?: string }

const SCHEME = 'wxfile://tmp_'

/** Files that the person chooses next, and the temporary paths they get. */
export function createFiles(activity: Activity) {
  const kept = new Map<string, Buffer>()
  const chosenNext: Chosen[][] = []
  const handedOn: HandedOn[] = []
  const read = (path: string): Buffer => {
    const bytes = kept.get(path)
    if (!bytes) throw new Error(`${path} is no file that this phone chose`)
    return bytes
  }
  function choose() {
    const chosen = chosenNext.shift()
    if (!chosen) throw new Error('cancel')
    return chosen.map(({ name, bytes }) => {
      const path = `${SCHEME}${kept.size}_${name}`
      kept.set(path, bytes)
      return { tempFilePath: path, path, name, size: bytes.length, fileType: 'image', type: 'image' }
    })
  }
  const download = asking<Download>('downloadFile', async ({ url, filePath }) => {
    const reply = await fetch(url)
    const path = filePath ?? `${SCHEME}${kept.size}`
    kept.set(path, Buffer.from(await reply.arrayBuffer()))
    return { statusCode: reply.status, ...(filePath === undefined ? { tempFilePath: path } : { filePath }) }
  }, activity)
  const handOn = (way: HandedOn['way'], path: string) => void handedOn.push({ way, name: path.split('/').at(-1) ?? '', bytes: read(path) })
  const task = { onProgressUpdate: (tell: (progress: { progress: number }) => void) => tell({ progress: 50 }), abort: () => undefined }
  const wx = {
    env: { USER_DATA_PATH: 'wxfile://usr' },
    openDocument: asking<{ filePath: string }>('openDocument', ({ filePath }) => handOn('shown', filePath), activity),
    shareFileMessage: asking<{ filePath: string }>('shareFileMessage', ({ filePath }) => handOn('sent', filePath), activity),
    chooseMedia: asking('chooseMedia', () => ({ type: 'image', tempFiles: choose() }), activity),
    chooseMessageFile: asking('chooseMessageFile', () => ({ tempFiles: choose() }), activity),
    chooseImage: asking('chooseImage', () => {
      const tempFiles = choose()
      return { tempFiles, tempFilePaths: tempFiles.map(({ path }) => path) }
    }, activity),
    getFileSystemManager: () => ({
      writeFile: asking<{ filePath: string; data: string; encoding: BufferEncoding }>('writeFile', ({ filePath, data, encoding }) => void kept.set(filePath, Buffer.from(data, encoding)), activity),
      readFile: asking<{ filePath: string }>('readFile', ({ filePath }) => ({ data: read(filePath) }), activity),
      getFileInfo: asking<{ filePath: string }>('getFileInfo', ({ filePath }) => ({ size: read(filePath).length }), activity),
    }),
    compressImage: asking<{ src: string }>('compressImage', ({ src }) => ({ tempFilePath: src }), activity),
    downloadFile: (options: Download & Callbacks) => Object.assign(download(options), task),
  }
  return { wx, read, chosenNext, handedOn }
}
