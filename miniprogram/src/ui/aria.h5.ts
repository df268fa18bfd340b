import type { Reach, Spoken } from './spoken'

const flag = (is: boolean | undefined) => (is === undefined ? undefined : String(is))

const present = (attributes: Record<string, string | undefined>): Record<string, string> =>
  Object.fromEntries(Object.entries(attributes).filter((pair): pair is [string, string] => pair[1] !== undefined))

export const aria = (spoken: Spoken) =>
  present({
    role: spoken.role,
    'aria-level': spoken.role === 'heading' ? String(spoken.level ?? 2) : undefined,
    'aria-label': spoken.label,
    'aria-checked': flag(spoken.isChecked),
    'aria-selected': flag(spoken.isSelected),
    'aria-disabled': flag(spoken.isDisabled),
    'aria-hidden': flag(spoken.isHidden),
    'aria-busy': flag(spoken.isBusy),
    'aria-expanded': flag(spoken.isExpanded),
    'aria-modal': flag(spoken.isModal),
    'aria-valuenow': spoken.percent?.toString(),
  })

interface Key {
  readonly key: string
  readonly target: unknown
  readonly currentTarget: unknown
  preventDefault(): void
}

/** Makes a View pressable from the keyboard, as a button is, and reachable by Tab unless it is passed over. */
export const asControl = ({ isDisabled, isPassedOver }: Reach, press: () => void) => ({
  tabIndex: isDisabled || isPassedOver ? -1 : 0,
  onKeyDown: (pressed: Key) => {
    if (isDisabled || pressed.target !== pressed.currentTarget) return
    if (pressed.key !== 'Enter' && pressed.key !== ' ') return
    pressed.preventDefault()
    press()
  },
})

const steps: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }

/** The arrow keys choose among the radios inside a View, round and round, as browsers do with their own. */
export const asRadios = () => ({
  onKeyDown: (pressed: Key) => {
    const step = steps[pressed.key]
    if (step === undefined || !(pressed.currentTarget instanceof HTMLElement)) return
    const radios = Array.from(pressed.currentTarget.querySelectorAll<HTMLElement>('[role="radio"]'))
    const at = radios.findIndex(radio => radio === pressed.target)
    if (at < 0) return
    pressed.preventDefault()
    const next = radios[(at + step + radios.length) % radios.length]
    next?.focus()
    next?.click()
  },
})
