export interface FileLink {
  /** What the person will find it under. */
  readonly name: string
  readonly url: string
}

/** A file that has arrived: on the phone, or in the browser's memory. */
export interface ReadyFile {
  readonly name: string
  readonly path: string
}
