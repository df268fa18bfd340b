import type { Node } from '../tree'
import { asking, type Activity } from './asking'
import type { Files } from './files'

/** A picture that was drawn on a canvas of the page and made a file. */
export interface Drawn {
  path: string
  width: number
  height: number
  /** What was written, in its order. */
  texts: string[]
  /** Files that were drawn into it. */
  pictures: string[]
}

interface Surroundings {
  files: Files
  /** What the page on top shows. */
  nodes(): Node[]
}

interface Canvas { width: number; height: number; texts: string[]; pictures: string[] }

interface Export { canvas?: Canvas; destWidth?: number; destHeight?: number }

const sizeOf = (font: string): number => Number(/ (\d+)px /.exec(font)?.[1])

function contextOf(canvas: Canvas) {
  const nothing = () => undefined
  return {
    font: '',
    fillText: (text: string) => void canvas.texts.push(text),
    drawImage: ({ src }: { src: string }) => void canvas.pictures.push(src),
    measureText(this: { font: string }, text: string) {
      return { width: [...text].reduce((sum, letter) => sum + sizeOf(this.font) * (letter < '\u2000' ? 0.56 : 1), 0) }
    },
    ...Object.fromEntries(['fillRect', 'beginPath', 'moveTo', 'lineTo', 'quadraticCurveTo', 'closePath', 'fill'].map((name) => [name, nothing])),
  }
}

/** Canvases of pages, pictures made of them, and the album. A canvas that no page shows is not found, as in WeChat. */
export function createPictures({ files, nodes }: Surroundings, activity: Activity) {
  const canvases = new Map<Node['sid'], Canvas>()
  const drawn: Drawn[] = []
  const album: string[] = []
  const state = { isAlbumRefused: false, canDraw: true }

  function load(picture: { src: string; onload?(): void; onerror?(): void }, path: string) {
    void activity.during(Promise.resolve().then(() => files.read(path)).then(() => picture.onload?.(), () => picture.onerror?.()))
  }
  function createImage() {
    let address = ''
    const picture = {
      onload: undefined,
      onerror: undefined,
      get src() {
        return address
      },
      set src(path: string) {
        address = path
        load(picture as never, path)
      },
    }
    return picture
  }
  function canvasOf(id: string): Canvas | undefined {
    const node = nodes().find(({ tag, attributes }) => tag === 'canvas' && attributes.type === '2d' && attributes.id === id)
    if (!node || !state.canDraw) return undefined
    const canvas = canvases.get(node.sid) ?? { width: 300, height: 150, texts: [], pictures: [] }
    canvases.set(node.sid, canvas)
    return Object.assign(canvas, { texts: [], pictures: [], getContext: (kind: string) => (kind === '2d' ? contextOf(canvas) : null), createImage })
  }
  function createSelectorQuery() {
    let id = ''
    const query = {
      in: () => query,
      select: (selector: string) => {
        id = selector.replace(/^#/, '')
        return query
      },
      fields: () => query,
      exec: (tell?: (found: unknown[]) => void) => {
        const canvas = canvasOf(id)
        void activity.during(Promise.resolve().then(() => tell?.([canvas ? { node: canvas } : null])))
      },
    }
    return query
  }

  const wx = {
    createSelectorQuery,
    canvasToTempFilePath: asking<Export>('canvasToTempFilePath', ({ canvas, destWidth, destHeight }) => {
      if (!canvas) throw new Error('canvas is empty')
      const path = `wxfile://tmp_drawn_${drawn.length}.png`
      drawn.push({ path, width: destWidth ?? canvas.width, height: destHeight ?? canvas.height, texts: [...canvas.texts], pictures: [...canvas.pictures] })
      return { tempFilePath: path }
    }, activity),
    saveImageToPhotosAlbum: asking<{ filePath: string }>('saveImageToPhotosAlbum', ({ filePath }) => {
      if (state.isAlbumRefused) throw new Error('auth deny')
      album.push(filePath)
    }, activity),
  }
  return { wx, drawn, album, state }
}
