/** A file that the person chose. `path` can be shown as a picture right away; `blob` is there in the browser only. */
export interface PickedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  readonly path: string
  readonly blob?: Blob
}
