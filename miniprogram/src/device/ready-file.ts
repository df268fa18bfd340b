/** A file of ours that the person may take now. */
export interface ReadyFile {
  readonly name: string
  /** Where it lies on the phone; in the browser its link. */
  readonly path: string
}

export interface FileLink {
  readonly name: string
  readonly url: string
}
