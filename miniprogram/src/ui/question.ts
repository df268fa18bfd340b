export interface Question {
  readonly title: string
  /** What will be different afterwards, and whether it can be taken back. */
  readonly consequence: string
  /** The verb itself, at most four characters: 隐藏, 退出. */
  readonly verb: string
  readonly isDanger?: boolean
}
