import type { Spoken } from './aria'

const flag = (is: boolean | undefined) => (is === undefined ? undefined : String(is))

const present = (attributes: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined))

export const aria = (spoken: Spoken) =>
  present({
    role: spoken.role,
    'aria-label': spoken.label,
    'aria-checked': flag(spoken.isChecked),
    'aria-selected': flag(spoken.isSelected),
    'aria-disabled': flag(spoken.isDisabled),
    'aria-hidden': flag(spoken.isHidden),
    'aria-busy': flag(spoken.isBusy),
    'aria-expanded': flag(spoken.isExpanded),
    'aria-valuenow': spoken.percent?.toString(),
  })

interface Key {
  readonly key: string
  readonly target: unknown
  readonly currentTarget: unknown
  preventDefault(): void
}

/** Makes a View reachable and pressable from the keyboard, as a button is. */
export const asControl = (isDisabled: boolean, press: () => void) => ({
  tabIndex: isDisabled ? -1 : 0,
  onKeyDown: (pressed: Key) => {
    if (isDisabled || pressed.target !== pressed.currentTarget) return
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return
    pressed.preventDefault()
    press()
  },
})
