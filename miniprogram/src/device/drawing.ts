/** Loads a picture that is here already (a path on the phone, an address in the browser), for `drawImage`. */
export type LoadPicture = (path: string) => Promise<CanvasImageSource>

export interface Drawing {
  /** Of the `DrawingBoard` on the page. */
  readonly board: string
  /** In pixels. */
  readonly width: number
  readonly height: number
  readonly draw: (context: CanvasRenderingContext2D, load: LoadPicture) => void | Promise<void>
}

export interface DrawingBoardProps {
  readonly board: string
  readonly width: number
  readonly height: number
}
