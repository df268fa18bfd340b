/** What a screen reader should hear of a thing. In weapp the attributes come from `plugins/aria`. */
export interface Spoken {
  readonly role?: string
  readonly label?: string
  readonly isChecked?: boolean
  readonly isSelected?: boolean
  readonly isDisabled?: boolean
  readonly isHidden?: boolean
  readonly isBusy?: boolean
  readonly isExpanded?: boolean
  /** Of a heading; 2 unless told otherwise: the page's own title is 1. */
  readonly level?: number
  /** Nothing behind it can be reached. */
  readonly isModal?: boolean
  /** A number in parts of a hundred, for meters. */
  readonly percent?: number
}

export interface Reach {
  readonly isDisabled: boolean
  /** The arrow keys lead to it, Tab does not. */
  readonly isPassedOver: boolean
}
