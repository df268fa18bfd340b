import { componentOf, type Component, type FaultCode } from '../case/fault-codes'
import type { CheckItem } from './repair'

export interface CheckGroup { title: string; items: readonly CheckItem[] }

/** Everything that can be looked at after a repair, without tools and in a few minutes. */
const GROUPS: readonly CheckGroup[] = [
  { title: '先看这些', items: ['call', 'data', 'screws', 'gaps'] },
  { title: '屏幕', items: ['display', 'touch', 'brightness'] },
  { title: '相机', items: ['frontCamera', 'backCamera', 'video'] },
  { title: '声音', items: ['speaker', 'microphone', 'vibration'] },
  { title: '充电', items: ['charging', 'wirelessCharging'] },
  { title: '解锁和传感器', items: ['fingerprint', 'face', 'gyro', 'proximity', 'buttons'] },
  { title: '网络', items: ['wifi', 'bluetooth', 'location', 'nfc'] },
  { title: '机身', items: ['hinge', 'water'] },
]

const ABOUT: Partial<Record<Component, readonly CheckItem[]>> = {
  DISP: ['display', 'brightness', 'gaps'],
  TOUCH: ['touch', 'display'],
  BATT: ['charging', 'gaps'],
  CHG: ['charging', 'wirelessCharging'],
  HEAT: ['charging', 'video'],
  PWR: ['charging', 'buttons'],
  SYS: ['data', 'touch'],
  NET: ['wifi', 'bluetooth', 'location', 'call'],
  CALL: ['call', 'proximity'],
  AUD: ['speaker', 'microphone', 'call'],
  CAM: ['backCamera', 'frontCamera', 'video'],
  FLASH: ['backCamera'],
  BIO: ['fingerprint', 'face'],
  KEY: ['buttons'],
  VIB: ['vibration'],
  SENS: ['gyro', 'proximity'],
  NFC: ['nfc'],
  BODY: ['gaps', 'screws'],
}

const ABOUT_ONE: Partial<Record<FaultCode, readonly CheckItem[]>> = {
  'BODY.HINGE': ['hinge', 'display', 'gaps'],
  'BODY.WATER': ['water', 'charging', 'speaker', 'backCamera'],
  'NET.WIFI': ['wifi'],
  'NET.BT': ['bluetooth'],
  'NET.GPS': ['location'],
  'CHG.WIRELESS': ['wirelessCharging', 'charging'],
}

// What makers call phones that fold.
const FOLDS = /fold|flip|razr|pocket|mate ?x|magic ?v|find ?n|折叠|翻盖/i
const STATES_WATERPROOF = /ip ?x?[5-9]|防水/i

const makesSense = (device: string, faultCode: FaultCode) => (item: CheckItem): boolean => {
  if (item === 'hinge') return faultCode === 'BODY.HINGE' || FOLDS.test(device)
  return item !== 'water' || faultCode === 'BODY.WATER' || STATES_WATERPROOF.test(device)
}

/**
 * What to look at when this device comes back: what its fault was about first, everything once. A hinge only where one
 * folds, water only where the name or the fault speaks of it: no maker's promise is presumed.
 */
export const CHECKLIST = (model: string, faultCode: FaultCode): CheckGroup[] => {
  const fits = makesSense(model, faultCode)
  const first = (ABOUT_ONE[faultCode] ?? ABOUT[componentOf(faultCode)] ?? []).filter(fits)
  const others = GROUPS.map(({ title, items }) => ({ title, items: items.filter((item) => fits(item) && !first.includes(item)) }))
  return [{ title: '这次修的', items: first }, ...others].filter(({ items }) => items.length > 0)
}
