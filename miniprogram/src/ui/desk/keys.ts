/** A letter that does something to the item on the right. */
export interface DeskKey<T> {
  readonly key: string
  /** In two or three characters: 保留. */
  readonly says: string
  readonly press: (item: T) => void
}
