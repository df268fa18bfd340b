import { asking, type Activity, type Callbacks } from '../../../harness/wx/asking'
import { element } from '../sheet'
import { fileAt, keep } from './kept-files'

interface Choosing { count?: number }
interface Download { url: string; filePath?: string }

/** The browser's own chooser stands in for WeChat's. */
function choose(accept: string, { count = 9 }: Choosing): Promise<File[]> {
  const chooser = element('input', { type: 'file', accept, multiple: count > 1 })
  return new Promise((resolve, reject) => {
    chooser.addEventListener('change', () => resolve(Array.from(chooser.files ?? []).slice(0, count)))
    chooser.addEventListener('cancel', () => reject(new Error('cancel')))
    chooser.click()
  })
}

const kindOf = (file: File): string => (file.type.startsWith('video/') ? 'video' : 'image')

async function download({ url, filePath }: Download) {
  const reply = await fetch(url)
  const path = keep(await reply.blob(), filePath === undefined ? {} : { path: filePath })
  return { statusCode: reply.status, ...(filePath === undefined ? { tempFilePath: path } : { filePath }) }
}

/** A canvas as a file, in the size that was asked for. */
async function drawnFile({ canvas, destWidth = canvas.width, destHeight = canvas.height }: { canvas: HTMLCanvasElement; destWidth?: number; destHeight?: number }) {
  const copy = element('canvas', { width: destWidth, height: destHeight })
  copy.getContext('2d')?.drawImage(canvas, 0, 0, destWidth, destHeight)
  const blob = await new Promise<Blob | null>((resolve) => copy.toBlob(resolve))
  if (!blob) throw new Error('canvas is empty')
  return { tempFilePath: keep(blob, { name: 'drawn.png' }) }
}

/** Files of this phone: chosen, fetched, drawn. What is saved to the album lands in the downloads. */
export function createFiles(activity: Activity) {
  const fetchFile = asking('downloadFile', download, activity)
  const task = { onProgressUpdate: (tell: (progress: { progress: number }) => void) => tell({ progress: 50 }), abort: () => undefined }
  const wx = {
    chooseMedia: asking<Choosing>('chooseMedia', async (asked) => {
      const files = await choose('image/*,video/*', asked)
      return { type: 'mix', tempFiles: files.map((file) => ({ tempFilePath: keep(file, { name: file.name }), size: file.size, fileType: kindOf(file) })) }
    }, activity),
    chooseMessageFile: asking<Choosing>('chooseMessageFile', async (asked) => {
      const files = await choose('', asked)
      return { tempFiles: files.map((file) => ({ path: keep(file, { name: file.name }), name: file.name, size: file.size, type: 'file' })) }
    }, activity),
    downloadFile: (options: Download & Callbacks) => Object.assign(fetchFile(options), task),
    canvasToTempFilePath: asking('canvasToTempFilePath', drawnFile, activity),
    saveImageToPhotosAlbum: asking<{ filePath: string }>('saveImageToPhotosAlbum', ({ filePath }) => {
      element('a', { href: URL.createObjectURL(fileAt(filePath)), download: 'album.png' }).click()
    }, activity),
  }
  return { wx }
}
