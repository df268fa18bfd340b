/** One of several things to choose from. */
export interface Choice<V extends string = string> {
  readonly value: V
  readonly label: string
  readonly hint?: string
}
