/** A small file as it comes in an answer. `name` has its ending and nothing that a path has. */
export interface FileContent {
  readonly name: string
  readonly data: string
  readonly encoding: 'base64' | 'utf8'
}
