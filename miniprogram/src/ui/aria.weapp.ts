import type { Reach, Spoken } from './spoken'

const flag = (is: boolean | undefined) => (is === undefined ? undefined : String(is))

export const aria = ({ role, label, isChecked, isSelected, isDisabled, isHidden }: Spoken) => ({
  ariaRole: role,
  ariaLabel: label,
  ariaChecked: flag(isChecked),
  ariaSelected: flag(isSelected),
  ariaDisabled: flag(isDisabled),
  ariaHidden: flag(isHidden),
})

/** A phone has no keyboard to press a control with. */
export const asControl = (_reach: Reach, _press: () => void) => ({})

export const asRadios = () => ({})
